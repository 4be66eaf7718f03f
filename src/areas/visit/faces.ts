/** The faces of the summary in one chunk: it loads once the questions stand, not before them. */
export { SummaryPage } from '../../paper/summary-page.tsx';
export { summaryText } from '../../summary/text.ts';
export { runningSummary } from './note.ts';
export { LoadedSummary } from './loaded-summary.tsx';
