/**
 * How the outcomes of the tables are put together: the full product of the outcomes that the verdict
 * and the headline read, each made real by a part of a visit of its own, beside what D9 says of it,
 * written from the prose and from the outcomes alone.
 */
import type { HeadlineId, VerdictId } from '../../src/rules/tables/results.ts';
import type { Finding, Visit } from '../../src/rules/record/visit.ts';
import { classicVisit, visitWith, type Changes } from '../rules/a-visit.ts';

const VALUES = ['yes', 'no', 'open'] as const;
type Value = (typeof VALUES)[number];

/** What may become of criterion 5 (D1). */
const FIFTHS = {
  clear: {},
  explained: { conditions: { 'leg-cramps': { state: 'present', 'explains-all': 'yes' } } },
  'explained, judged otherwise': {
    answers: { 'own-judgement': 'yes' },
    conditions: { 'leg-cramps': { state: 'present', 'explains-all': 'yes' } },
  },
  'judged to be explained': { answers: { 'own-judgement': 'no' } },
  'not asked': { conditions: { 'leg-cramps': {} } },
  'judged unsure': { answers: { 'own-judgement': 'unsure' } },
} as const satisfies Readonly<Record<string, Changes>>;
type Fifth = keyof typeof FIFTHS;

const loss: Finding = {
  state: 'abnormal',
  signs: ['vibration-lost'],
  side: 'both',
  onset: 'longer',
  course: 'stable',
  attributed: { to: 'other', text: 'an old injury', 'explains-all': 'no' },
};
type Found = 'none' | 'routine' | 'with B12 deficient';
/** A deficit that is routine, alone and with the level that makes it urgent (D4 R2, D10). */
const FINDINGS: Readonly<Record<Found, Changes>> = {
  none: {},
  routine: { exam: { 'vibration-position': loss } },
  'with B12 deficient': { exam: { 'vibration-position': loss }, labs: { b12: ['100', 'ng/L'] } },
};

const PATHWAYS = ['own words', 'observed', 'carer of a child'] as const;
type Pathway = (typeof PATHWAYS)[number];

export type Outcomes = {
  readonly pathway: Pathway;
  /** Criteria 1 to 4; of somebody who is observed, only the first is read, as all observations. */
  readonly four: readonly [Value, Value, Value, Value];
  readonly fifth: Fifth;
  readonly found: Found;
  readonly emergency: boolean;
  readonly urgent: boolean;
  readonly coexisting: boolean;
  readonly outstanding: boolean;
};

const BOTH = [false, true] as const;
const keys = Object.keys as <K extends string>(record: Readonly<Record<K, unknown>>) => K[];

function* fours(pathway: Pathway): Generator<Outcomes['four']> {
  // What a carer says of the urge is not the child's own word, whatever it is (D16).
  const first = pathway === 'carer of a child' ? (['yes'] as const) : VALUES;
  const others = pathway === 'observed' ? (['yes'] as const) : VALUES;
  for (const urge of first)
    for (const rest of others)
      for (const relief of others)
        for (const evening of others) yield [urge, rest, relief, evening];
}

/** The full product. */
export function* outcomes(): Generator<Outcomes> {
  for (const pathway of PATHWAYS)
    for (const four of fours(pathway))
      for (const fifth of keys(FIFTHS))
        for (const found of keys(FINDINGS))
          for (const emergency of BOTH)
            for (const urgent of BOTH)
              for (const coexisting of BOTH)
                for (const outstanding of BOTH) {
                  // Bands of B12 are for adults (D10).
                  if (pathway === 'carer of a child' && found === 'with B12 deficient') continue;
                  yield { pathway, four, fifth, found, emergency, urgent, coexisting, outstanding };
                }
}

const answer = (value: Value) => (value === 'open' ? undefined : value);

function asRecorded({ pathway, four }: Outcomes): Changes {
  const [urge, rest, relief, evening] = four;
  const observed = { 'observed-activity': 'yes', 'observed-rest': 'yes' } as const;
  if (pathway === 'observed') {
    return {
      age: '80',
      answers: {
        'cannot-describe': 'yes',
        'observed-discomfort': answer(urge),
        ...observed,
        'observed-relief': 'yes',
        'observed-evening': 'yes',
        'pain-source': 'absent',
      },
    };
  }
  const answers = {
    'urge-to-move': answer(urge),
    'rest-onset': answer(rest),
    'relief-by-movement': answer(relief),
    'evening-pattern': answer(evening),
  };
  if (pathway === 'own words') return { answers };
  const asked = { state: 'absent' } as const;
  return {
    age: '10',
    answers: { ...answers, 'described-by': 'carer' },
    conditions: { 'growing-pains': asked, adhd: asked, tics: asked },
  };
}

/** A visit with these outcomes and nothing else. */
export function visitOf(wanted: Outcomes): Visit {
  const { fifth, found, emergency, urgent, coexisting, outstanding } = wanted;
  const parts: readonly Changes[] = [
    { conditions: { 'b12-scd': { state: 'absent' } } },
    asRecorded(wanted),
    FIFTHS[fifth],
    FINDINGS[found],
    emergency ? { safety: { 'hot-joint': { answer: 'yes', onset: 'hours' } } } : {},
    urgent ? { safety: { 'one-leg-swollen': { answer: 'yes' } } } : {},
    coexisting ? { conditions: { venous: { state: 'present', 'explains-all': 'no' } } } : {},
    outstanding ? { exam: { romberg: undefined } } : {},
  ];
  return parts.reduce(visitWith, classicVisit);
}

const isExplained = ({ fifth }: Outcomes): boolean => fifth.startsWith('explained');

function criterion5({ fifth }: Outcomes): Value {
  if (fifth === 'clear') return 'yes';
  return fifth === 'not asked' || fifth === 'judged unsure' ? 'open' : 'no';
}

/** D1, D16, D17: what follows from the outcomes for the verdict. */
export function expectedVerdict(of: Outcomes): VerdictId {
  const [observations] = of.four;
  const fifth = criterion5(of);
  switch (of.pathway) {
    case 'observed':
      if (fifth === 'no' || observations === 'no') return 'not-met';
      // What was not asked of the patient is not needed; the own judgement is (D1, D17).
      return observations === 'yes' && of.fifth !== 'judged unsure'
        ? 'probable-observed'
        : 'indeterminate';
    case 'carer of a child': {
      // An urge is told in one's own words, so the carer's no decides nothing (D61).
      const asSeen = [...of.four.slice(1), fifth];
      if (asSeen.includes('no')) return 'not-met';
      return [...of.four, fifth].every((each) => each === 'yes')
        ? 'possible-child'
        : 'indeterminate';
    }
    case 'own words': {
      const five = [...of.four, fifth];
      if (five.includes('no')) return 'not-met';
      return five.includes('open') ? 'indeterminate' : 'met';
    }
  }
}

/** D9: every line that applies, in its order. */
export function expectedHeadlines(of: Outcomes): readonly HeadlineId[] {
  const verdict = expectedVerdict(of);
  const lines: HeadlineId[] = [];
  if (of.emergency) lines.push('emergency');
  if (of.urgent || of.found === 'with B12 deficient') lines.push('urgent');
  if (of.found !== 'none') lines.push('routine-finding');
  if (of.fifth === 'explained, judged otherwise' || of.fifth === 'judged to be explained') {
    lines.push('disagreement');
  }
  if (isExplained(of)) lines.push('sufficient-condition');
  const [, ...others] = of.four;
  const symptomNo = of.pathway !== 'observed' && (of.four[0] === 'no' || others.includes('no'));
  switch (verdict) {
    case 'not-met':
      // A condition that explains it all has said so already, unless the symptoms say so too.
      if (symptomNo || !isExplained(of)) lines.push('not-met');
      break;
    case 'indeterminate':
      lines.push('cannot-say-yet');
      break;
    case 'probable-observed':
    case 'possible-child':
      lines.push('observation-only');
      break;
    case 'met': {
      // The cause named for a finding is present beside RLS as well (D1).
      const coexists = of.coexisting || of.found !== 'none';
      const clear = coexists ? 'met-with-coexisting' : 'met';
      lines.push(of.outstanding ? 'met-examination-outstanding' : clear);
    }
  }
  return lines;
}
