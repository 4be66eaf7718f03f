/**
 * The files of this checklist, by the name that each carries, so that one that is opened in another's
 * place is told where it belongs.
 */
export const VISIT_FORMAT = 'rls-checklist';
export const CASE_FORMAT = 'rls-practice-case';
