/** Unsteadiness, told and found, as one finding (D51). */
import { balanceCannotBeTested, cannotBeTested, standsInForBalance } from './examination.ts';
import { isAcute, isExamined, isExplained, isNew, tells } from './finding.ts';
import type { SignFacts } from './signs.ts';
import { filledFrom, isAcuteTime, isAtOnce, joined } from './tempo.ts';
import type { Finding, SafetyAnswer, Visit } from '../record/visit.ts';

const BALANCE_ITEMS = ['gait', 'romberg', 'coordination'] as const;

/** A yes about unsteadiness or falls, as a list of one; empty otherwise. */
const accountOf = (answer: SafetyAnswer | undefined): readonly SafetyAnswer[] =>
  answer !== undefined && tells(answer, 'unsteady', 'falls') ? [answer] : [];

/** `mentioned`: among the symptoms that low B12 can cause, with no time of its own. */
function toldState(
  { safety, exam, many }: Pick<Visit, 'safety' | 'exam' | 'many'>,
  isFound: boolean,
) {
  const answer = safety['legs-weaker'];
  const [account] = accountOf(answer);
  if (account !== undefined) {
    const isAllNormal =
      BALANCE_ITEMS.every((id) => exam[id]?.state === 'normal') &&
      exam['sitting-balance']?.state !== 'abnormal';
    if (isExplained(account) && isAllNormal) return 'settled';
    return account.settled === 'comes-and-goes' && !isFound ? 'gone' : 'stands';
  }
  if (many['b12-symptoms']?.includes('unsteadiness') === true) return 'mentioned';
  // The question of the first edition did not ask about balance; a yes that is not specified may be it.
  if (answer?.['first-wording'] === 'yes' || answer?.answer === undefined) return undefined;
  return answer.answer === 'unsure' ? 'unsure' : 'no';
}

/** A limp is of the joint, and shuffling of parkinsonism: neither speaks of balance (D51). */
const isOfBalance = (kind: SignFacts['gait']): boolean =>
  kind !== 'antalgic' && kind !== 'parkinsonian';

/** Gait and Romberg; what can never be tested counts where something stands in for it (D24). */
const isBalanceExamined = (visit: Pick<Visit, 'exam'>): boolean =>
  (['gait', 'romberg'] as const).every(
    (id) => isExamined(visit.exam[id]) || (cannotBeTested(visit, id) && standsInForBalance(visit)),
  );

export function balanceFacts(
  visit: Pick<Visit, 'safety' | 'exam' | 'many'>,
  { gait: kind }: SignFacts,
) {
  const { exam, safety } = visit;
  const { coordination, gait, romberg } = exam;
  const found: readonly Finding[] = [
    isOfBalance(kind) ? gait : undefined,
    romberg,
    coordination,
    exam['sitting-balance'],
  ].filter(isNew);
  // A foot drop is of a nerve or root: it is no imbalance of itself.
  const unsteady = kind === 'of-weakness' ? found.filter((each) => each !== gait) : found;
  const told = toldState(visit, found.length > 0);
  const answer = safety['legs-weaker'];
  const account = accountOf(answer);
  const sources = found.length === 0 ? [] : told === 'stands' ? [...found, ...account] : found;
  const both = joined(sources);
  const unsteadySources =
    unsteady.length === 0 ? [] : told === 'stands' ? [...unsteady, ...account] : unsteady;
  const alone = filledFrom(joined(account), joined(found));
  return {
    'told-balance': told,
    'told-balance-tempo': alone.tempo,
    'told-balance-course': alone.course,
    'told-balance-sudden': alone.sudden,
    /** New: gait but for a limp and shuffling, Romberg, coordination or sitting balance. */
    'balance-found': found.length > 0 ? 'yes' : 'no',
    'balance-tempo': both.tempo,
    'balance-course': both.course,
    'balance-unknown': both.unknown,
    'balance-at-once': isAtOnce(sources) ? 'yes' : 'no',
    /** The same without a foot drop or waddling gait. */
    'imbalance-tempo': joined(unsteadySources).tempo,
    'imbalance-at-once': isAtOnce(unsteadySources) ? 'yes' : 'no',
    /** Since minutes, hours or days, told and found together; a shuffling gait too (D80). */
    'acute-balance':
      isAcuteTime(both) || found.some(isAcute) || (kind === 'parkinsonian' && isAcute(gait))
        ? 'yes'
        : 'no',
    'balance-examined': isBalanceExamined(visit) ? 'yes' : 'no',
    /** Gait or Romberg can never be tested, and what else there is does not speak of them (D24). */
    'balance-untestable': balanceCannotBeTested(visit) ? 'yes' : 'no',
  } as const;
}
export type BalanceFacts = ReturnType<typeof balanceFacts>;
