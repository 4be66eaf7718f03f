/** What is said of a file and of the visit that was opened from it. */
import { dayAndTime } from '../browser/clock.ts';
import { tidy } from '../language/tidy.ts';
import { isSameRules, rulesBeside, THESE_RULES, type RulesNamed } from '../rules/edition.ts';
import type { Response } from '../fhir/read-response.ts';
import type { VisitRecord } from '../summary/record.ts';
import { headlineWords } from './in-words.ts';
import type { Offered } from './session-state.ts';

/** The rules that a file names, as they may stand in a sentence of ours. */
const tidied = ({ edition, content }: RulesNamed): RulesNamed => ({
  edition: tidy(edition),
  content: content === undefined ? undefined : tidy(content),
});

/** Of a response to the form: who wrote it, when, how much it answers, and for which rules it was made. */
function responseInWords({ visit, rules, authored, program, answers }: Response): string {
  const kind = visit.example === true ? 'an example response' : 'a response';
  const by = program === undefined ? '' : ` written by “${tidy(program)}”`;
  const at = authored === undefined ? '' : ` on ${dayAndTime(new Date(authored))}`;
  const many = `${answers} ${answers === 1 ? 'answer' : 'answers'}`;
  const its = isSameRules(rules, THESE_RULES)
    ? ''
    : ` for rules ${rulesBeside(tidied(rules), THESE_RULES)} (these are ${rulesBeside(THESE_RULES, rules)})`;
  return `The file holds ${kind} to the form of this checklist${its}${by}${at}, with ${many}.`;
}

/** One sentence about a file before it replaces the running visit. */
export function offeredInWords(offered: Offered): string {
  return 'impression' in offered ? recordInWords(offered) : responseInWords(offered);
}

function recordInWords(record: VisitRecord): string {
  const { recordedAt, visit } = record;
  const impression = tidy(record.impression);
  const kind = visit.example === true ? 'an example visit' : 'a visit';
  const at = dayAndTime(new Date(recordedAt));
  if (isSameRules(record, THESE_RULES))
    return impression === ''
      ? `The file holds ${kind} recorded ${at} without an impression.`
      : `The file holds ${kind} recorded ${at} with the impression “${impression}”`;
  const its = rulesBeside(tidied(record), THESE_RULES);
  const ours = rulesBeside(THESE_RULES, record);
  return impression === ''
    ? `The file holds ${kind} recorded ${at} on rules ${its} (these are ${ours}) without an impression.`
    : `The file holds ${kind} recorded ${at} on rules ${its} (these are ${ours}) with the impression “${impression}”`;
}

/** `edition` and `content` are those of the rules under which the opened file was recorded. */
export type OpenedNote = RulesNamed & {
  /** Other rules than those of today. */
  readonly isOther: boolean;
  /** "20 Nov 2026, 10:42". */
  readonly recordedAt: string;
  /** The headline as recorded. */
  readonly recorded: string;
  /** What the rules of today make of the file as it was. */
  readonly now: string;
};

/** What a reader must know of the file that a visit was opened from; nothing when all agrees. */
export function openedNote(opened: VisitRecord | undefined, today: string): OpenedNote | undefined {
  if (opened === undefined) return undefined;
  const { recordedAt, visit } = opened;
  const impression = tidy(opened.impression);
  const now = headlineWords(visit, today);
  const isOther = !isSameRules(opened, THESE_RULES);
  if (!isOther && tidy(now) === impression) return undefined;
  return {
    ...tidied(opened),
    isOther,
    recordedAt: dayAndTime(new Date(recordedAt)),
    recorded: impression,
    now,
  };
}
