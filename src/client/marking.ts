// All that marking a text needs, in one file: it is loaded as one.
import './practice-compared.ts';
import './practice-marks.ts';
import './worked-example.ts';
