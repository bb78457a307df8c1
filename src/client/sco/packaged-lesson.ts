// The script of every package, as one file. The platform comes first: what a lesson asks for has to
// be there already.
import './without-https.ts';
import './sco.ts';
import '../annotated-text.ts';
import '../lesson-path.ts';
import '../marking.ts';
import '../practice-predict.ts';
import '../practice-rewrite.ts';
import '../practice-sort.ts';
import '../practice-sums.ts';
import '../practice-trace.ts';
