/**
 * Figures in sentences. A sentence takes the figure of a limit from the limit, in a gap: how often
 * each limit speaks is counted. A digit that stands there by itself is told, with the limits of what
 * the sentence speaks of.
 */
import { parseSync } from 'vite';
import * as age from '../../src/rules/tables/limits/age.ts';
import * as iron from '../../src/rules/tables/limits/iron.ts';
import * as other from '../../src/rules/tables/limits/other.ts';
import type { Threshold } from '../../src/rules/logic/interval.ts';
import { inside, isNode, type Node } from '../titles.ts';

/** Stands in a sentence where a gap is. */
const GAP = '…';

/** What a digit may belong to without being a figure. */
const NAMES: readonly RegExp[] = [
  // B12, NG239, HbA1c, L5
  /\b\w*[A-Za-z]\d\w*/gu,
  // DSM-5-TR, Alpha-2-delta
  /\b\w+-\d-\w+/gu,
  // The year of a source: AASM 2025
  /\b(?:19|20)\d\d\b/gu,
  // criterion 5, criteria 1 to 4, criterion 3 or 4
  /\bcriteri(?:on|a) \d(?: (?:to|or) \d)?/giu,
  // Power by the MRC: 4/5, 4-/5, MRC 4
  /\b\d[+-]?\/5|\bMRC \d/gu,
];

type Named = readonly [name: string, limit: Threshold];
const namedIn = (limits: Readonly<Record<string, Threshold>>, of?: string): readonly Named[] =>
  Object.entries(limits).map(([name, limit]) => [of === undefined ? name : `${of}.${name}`, limit]);

/** The limits by what a sentence calls their quantity. */
const SPOKEN_OF: readonly (readonly [RegExp, readonly Named[]])[] = [
  [/TSAT|saturation|%/u, namedIn(iron.TSAT, 'TSAT')],
  [/ferritin|Beckman|ng\/mL/iu, namedIn(iron.FERRITIN, 'FERRITIN')],
  [/haemoglobin/iu, namedIn(other.HAEMOGLOBIN, 'HAEMOGLOBIN')],
  [/CRP/u, namedIn(other.CRP, 'CRP')],
  [/eGFR/u, namedIn(other.EGFR, 'EGFR')],
  [/onset|decade/iu, namedIn(age.AGE_AT_ONSET, 'AGE_AT_ONSET')],
  [/a week|spells|weekly/u, namedIn(other.FREQUENCY, 'FREQUENCY')],
  [/\bage\b|\bunder\b/iu, namedIn(age.AGE)],
];
/** The limits of all that the sentence speaks of, the nearest to the typed figure first. */
function meant(sentence: string, typed: string): string {
  const spoken = SPOKEN_OF.filter(([word]) => word.test(sentence));
  const off = ([, { digits }]: Named): number => Math.abs(Number(digits) - Number(typed));
  return (spoken.length === 0 ? SPOKEN_OF : spoken)
    .flatMap(([, limits]) => limits)
    .toSorted((one, next) => off(one) - off(next))
    .map(([name, { figure }]) => `${name} (${figure})`)
    .join(', ');
}

type Sentence = {
  readonly says: string;
  readonly at: number;
  /** The code of each gap. */
  readonly gaps: readonly string[];
};

/** Every string and template with a space in it, types and imports left out. */
function sentencesOf(file: string, text: string): readonly Sentence[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: Sentence[] = [];
  const walk = (node: Node): void => {
    if (/^(?:TS.*Type$|Import)/u.test(node.type)) return;
    const { value, quasis, expressions } = node;
    if (node.type === 'Literal' && typeof value === 'string') {
      found.push({ says: value, at: node.start, gaps: [] });
    }
    if (node.type === 'TemplateLiteral' && Array.isArray(quasis) && Array.isArray(expressions)) {
      const gaps = expressions.map(({ start, end }: Node) => text.slice(start, end));
      const parts = quasis.map(({ value: part }: { value: { cooked: string } }) => part.cooked);
      found.push({ says: parts.join(GAP), at: node.start, gaps });
    }
    inside(node).forEach(walk);
  };
  if (isNode(program)) walk(program);
  return found.filter(({ says }) => says.includes(' '));
}

/** A sentence that says a figure of its own, and why it may. */
export type Quotation = { readonly says: string | RegExp; readonly because: string };

const says = ({ says: quoted }: Quotation, sentence: string): boolean =>
  typeof quoted === 'string' ? sentence.includes(quoted) : quoted.test(sentence);

/** The quotations that no sentence of the files says any more. */
export const unsaid = (
  texts: readonly (readonly [file: string, text: string])[],
  quotations: readonly Quotation[],
): readonly Quotation[] => {
  const sentences = texts.flatMap(([file, text]) => sentencesOf(file, text));
  return quotations.filter((each) => !sentences.some((sentence) => says(each, sentence.says)));
};

/** One complaint for each digit that is typed in a sentence and is no quotation. */
export function typedFigures(
  file: string,
  text: string,
  quotations: readonly Quotation[],
): readonly string[] {
  return sentencesOf(file, text).flatMap(({ says: sentence, at }) => {
    const without = [...quotations.map((each) => each.says), ...NAMES].reduce<string>(
      (left, part) => left.replace(part, '_'),
      sentence,
    );
    const line = text.slice(0, at).split('\n').length;
    return [...without.matchAll(/\d+(?:\.\d+)?/gu)].map(([typed]) => {
      const limits = meant(sentence, typed);
      return `${file}:${line} types ${typed} in “${sentence}”. A limit speaks by its gap: ${limits}.`;
    });
  });
}

const SPEAKS = /^([A-Z][A-Z\d_]+(?:\.\w+)?)\.(?:figure|digits|name)$/u;

/** How often each limit speaks in the sentences of a file, by its name in the code. */
export function spokenIn(file: string, text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const gap of sentencesOf(file, text).flatMap(({ gaps }) => gaps)) {
    const [, limit] = SPEAKS.exec(gap) ?? [];
    if (limit !== undefined) found.set(limit, (found.get(limit) ?? 0) + 1);
  }
  return found;
}
