/** What an area puts beside every question, such as the patient's words in a practice case. */
import { createContext, use, type ReactNode } from 'react';
import type { QuestionId } from '../rules/record/visit.ts';

type BesideQuestion = (id: QuestionId) => ReactNode;

const Beside = createContext<BesideQuestion | undefined>(undefined);
export const BesideProvider = Beside.Provider;

export const BesideSlot = ({ id }: { readonly id: QuestionId }): ReactNode => use(Beside)?.(id);

/** Where something speaks beside the questions, the checklist itself gives no prompts. */
export const useGivesPrompts = (): boolean => use(Beside) === undefined;
