// All that is needed once somebody chooses “Check”, as one piece that can come later.
export { addCards } from './add-cards.ts';
export { addComparison } from './add-comparison.ts';
export { checkMarks, keepAttempt } from './check-marks.ts';
export { comparisonHtml, reasonsHtml } from './comparison-html.ts';
export { judgeAhead } from './judged.ts';
export { keptHtml } from './kept-html.ts';
export { earlierText, resultHtml } from './result-html.ts';
export { showPieces } from './show-pieces.ts';
