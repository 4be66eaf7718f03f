/**
 * The verdict, the headline and the next steps over the full product of the outcomes that they read:
 * whole in the long proof, every 31st otherwise, since 31 divides no axis.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Assessment, OpenQuestion } from '../../src/rules/words/assessment.ts';
import {
  expectedHeadlines,
  expectedVerdict,
  outcomes,
  visitOf,
  type Outcomes,
} from '../prove/composition.ts';
import { assessed, decided } from './a-visit.ts';

const LONG = process.env['RLS_PROVE'] !== undefined;
const DECIDED = LONG ? 1 : 31;
/** Words are made of every one in so many. */
const SAID = LONG ? 13 : 169;

const PRODUCT = [...outcomes()];
const each = (every: number): readonly Outcomes[] =>
  PRODUCT.filter((_, place) => place % every === 0);

test('the product is whole', () => {
  const pathways = 81 * 3 + 3 * 3 + 27 * 2;
  expect(PRODUCT.length).toBe(pathways * 6 * 16);
});

describe('the verdict and the headline', () => {
  test('every line that applies, in the order of D9, and none besides', () => {
    for (const wanted of each(DECIDED)) {
      const { verdict, headlines } = decided(visitOf(wanted));
      const is = [verdict, ...headlines].join();
      const expected = [expectedVerdict(wanted), ...expectedHeadlines(wanted)].join();
      if (is !== expected) expect.fail(`${JSON.stringify(wanted)}: ${is} for ${expected}`);
    }
  });

  /** The expectation itself, so that it does not move along with the rules unseen. */
  test('what is expected is what was expected', () => {
    const lines = PRODUCT.map((of) => [expectedVerdict(of), ...expectedHeadlines(of)].join());
    const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
    expect([lines.length, new Set(lines).size, digest.slice(0, 16)]).toMatchInlineSnapshot(`
      [
        29376,
        92,
        "c69f17ff08844f83",
      ]
    `);
  });
});

const CALM: readonly string[] = ['met', 'met-with-coexisting'];

/** No urge, though it comes on at rest and eases by moving: a step asks whether that is so. */
const isOdd = (wanted: Outcomes): boolean =>
  wanted.pathway !== 'observed' &&
  expectedVerdict(wanted) === 'not-met' &&
  wanted.four.slice(0, 3).join() === 'no,yes,yes';

/** The questions on which the verdict hangs. */
const linked = (open: readonly OpenQuestion[]): number =>
  open.filter(({ isBeside }) => isBeside !== true).length;

/** The laws of D9, D11 and D20 on what is shown; the outcomes alone say what must be there. */
function broken(wanted: Outcomes, { headline, steps, flags, open }: Assessment): string {
  const lines = expectedHeadlines(wanted);
  const verdict = expectedVerdict(wanted);
  const says = [headline.says, ...headline.also.map((line) => line.says)];
  const ids = steps.map(({ id }) => id);
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  const leading = flags.filter((flag) => flag.leads);
  const [urge, ...others] = wanted.four;
  const ownUrge = wanted.pathway === 'own words' && urge === 'yes';
  const started = ownUrge || others.includes('yes');
  const laws: Readonly<Record<string, boolean>> = {
    'the first line leads': headline.id === lines[0],
    'no line is dropped': says.length >= lines.length,
    'nothing calm leads beside a flag': leading.length === 0 || !CALM.includes(headline.id),
    'an open verdict is never called met':
      verdict === 'met' || !says.some((line) => line.startsWith('RLS criteria met')),
    'what is open is linked, and only then':
      linked(headline.open) === (verdict === 'indeterminate' ? Math.min(3, linked(open)) : 0),
    'answers that do not fit are asked about': !isOdd(wanted) || ids.includes('urge-contradicted'),
    'what is open beside the verdict is linked, all of it':
      headline.open.length - linked(headline.open) === open.length - linked(open),
    'what was not examined is said':
      !wanted.outstanding || says.some((line) => line.includes('balance (Romberg)')),
    'every flag is a step, the emergency first': leading.every(({ id }) =>
      ids.includes(`act.${id}`),
    ),
    'the emergency stands first': !wanted.emergency || place('act.E8') === 0,
    'urgent stands before what completes the picture':
      !wanted.urgent || place('act.U1') < Math.min(place('examine'), place('iron')),
    'to examine is a step': !started || ids.includes('examine') === wanted.outstanding,
    'the screen is to be finished where it is open':
      !started ||
      ids.includes('finish-mimics') ===
        (wanted.fifth === 'not asked' && verdict === 'indeterminate'),
    'each step once': new Set(ids).size === ids.length,
    'the most pressing first': steps.every(
      ({ rank }, at) => rank >= (steps[at - 1]?.rank ?? Number.NEGATIVE_INFINITY),
    ),
    'every step says who asked for it': steps.every(
      ({ askedBy, sources }) => askedBy.length > 0 && sources.length > 0,
    ),
  };
  return Object.keys(laws)
    .filter((law) => laws[law] === false)
    .join(', ');
}

test('headline and next steps keep their laws', () => {
  for (const wanted of each(SAID)) {
    const laws = broken(wanted, assessed(visitOf(wanted)));
    if (laws !== '') expect.fail(`${JSON.stringify(wanted)} breaks: ${laws}`);
  }
});
