/**
 * What a row opens, and what stands behind *More*: nothing of it is drawn before somebody asks for it,
 * so it loads behind the first script.
 */
export { MoreRows } from './more-rows.tsx';
export { AnswerHelp, ConditionHelp, SafetyHelp } from './help.tsx';
export { SafetyDetails } from './safety-details.tsx';
export { ConditionDetails } from './condition-details.tsx';
export { ExamDetails } from './exam-details.tsx';
export { LabPicture } from './lab-picture.tsx';
export { MedicineRows } from './medicine-rows.tsx';
export { RecordedDates } from './timeline.tsx';
export { besideValue } from '../rules/words/taken-from.ts';
export { DoesNotFit } from './does-not-fit.tsx';
export { MoreButton } from './more-button.tsx';
export { Wanted } from './wanted.tsx';
export { IdentifyingNote } from '../ui/identifying-note.tsx';
export { looksIdentifying } from '../ui/identifying.ts';
export { Suggestions } from './medicine-suggestions.tsx';
export { Paste } from './paste.tsx';
export { Foot } from './foot.tsx';
export { Cards, CardsBar } from './cards/cards.tsx';
