/** What is asked about the cause of low iron, in words: what is recorded is named, and not asked again (D48). */
import { stateOf } from '../facts/screen.ts';
import { isOfClass, isTaken } from '../facts/medicines.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import { keysOf } from '../record/keyed.ts';
import { MANY } from '../record/questions.ts';
import type { Visit } from '../record/visit.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { IronCause, IronLoss, IronWhom } from '../tables/iron/whom.ts';
import { listed, lower } from './phrases.ts';

const RECORDABLE: Readonly<Record<IronLoss, string>> = MANY['iron-loss'].options;
const ASKED: Readonly<Record<Exclude<IronCause, IronLoss>, string>> = {
  milk: 'much milk',
  growth: 'growth',
  'demand-of-pregnancy': 'the demand of the pregnancy',
  'earlier-loss': 'an earlier loss of blood',
};
const CAUSES: Readonly<Record<IronCause, string>> = { ...RECORDABLE, ...ASKED };

const wordsOf = (id: IronCause): string => lower(CAUSES[id]);

/** "Ask about: blood donation, diet low in iron."; empty where nothing is left to ask. */
export const askAbout = (causes: readonly IronCause[]): string =>
  causes.length === 0 ? '' : `Ask about: ${causes.map(wordsOf).join(', ')}.`;

/** One cause that stands in the record, under its own name. */
type Recorded = { readonly id: IronLoss; readonly says: string };

/** In the order in which they are asked, whatever was ticked first. */
const IN_ORDER = keysOf(RECORDABLE);

const LOSES_BLOOD: readonly MedicineClassId[] = ['anticoagulant', 'nsaid'];

function recordedCauses(visit: Visit): readonly Recorded[] {
  const ticked = visit.many['iron-loss'] ?? [];
  const names = visit.medicines
    .filter((each) => isTaken(each) && isOfClass(each, LOSES_BLOOD))
    .map(({ name }) => name);
  const isTicked = ticked.includes('anticoagulant-or-nsaid');
  const taken: readonly Recorded[] = isTicked
    ? []
    : names.map((name) => ({ id: 'anticoagulant-or-nsaid', says: name }));
  // What is ticked and recorded as a medicine too is one cause, by both names.
  const inBrackets = names.length === 0 ? '' : ` (${names.join(', ')})`;
  const chosen = IN_ORDER.filter((id) => ticked.includes(id)).map((id) => ({
    id,
    says: id === 'anticoagulant-or-nsaid' ? `${wordsOf(id)}${inBrackets}` : wordsOf(id),
  }));
  const coeliac: readonly Recorded[] =
    stateOf(visit, 'coeliac') === 'present'
      ? [{ id: 'coeliac', says: CONDITIONS.coeliac.inSentence }]
      : [];
  return [...chosen, ...taken, ...coeliac];
}

/** The sentences after the one that opens: who to ask with, what is recorded, what is still asked. */
export function causeWords(visit: Visit, { says, asks }: IronWhom): readonly string[] {
  const recorded = recordedCauses(visit);
  const known = new Set<IronCause>(recorded.map(({ id }) => id));
  return [
    says,
    recorded.length === 0 ? '' : `Recorded: ${listed(recorded.map((each) => each.says))}.`,
    known.has('blood-donation') ? 'Ask to pause donating blood.' : '',
    askAbout(asks.filter((id) => !known.has(id))),
  ];
}
