/**
 * The five essential criteria and the verdicts of the three criteria sets (§1, D1, D7, D8, D16 to
 * D18). Symptom features never lift an answer; they may lower a "yes" to open, and legs that take
 * no part make criterion 1 a "no".
 */
import { FREQUENCY } from './limits/other.ts';
import type { CriterionNumber, VerdictId } from './results.ts';
import { is, number } from '../facts/leaf.ts';
import type { Facts } from '../facts/facts.ts';
import type { ScreenFacts } from '../facts/screen.ts';
import { cite, type Citations } from './sources.ts';
import { all, any, named, otherwise } from '../logic/condition.ts';
import { answerLeaf } from '../logic/leaf.ts';
import { first, type Table } from '../logic/table.ts';
import type { QuestionId } from '../record/visit.ts';

export type CriterionValue = 'yes' | 'no' | 'open';

/** What a criterion's row gives: the value, and a note that stands beside it. */
export type CriterionResult = { readonly value: CriterionValue; readonly note?: string };

const IRLSSG: Citations = [cite('allen-2014', '1.2', 'consensus')];
const FEATURE: Citations = [
  cite('project-design', 'D7', 'design'),
  cite('allen-2014', '1.2', 'consensus'),
];
const EARLIER: Citations = [
  cite('allen-2014', '1.2', 'consensus'),
  cite('project-design', 'D8', 'design'),
];
const CHILD: Citations = [
  cite('picchietti-2013', '1.5', 'consensus'),
  cite('project-design', 'D16', 'design'),
];

export type Criterion1Id =
  | 'atypical-site'
  | 'no-urge'
  | 'own-words-missing'
  | 'asleep-only'
  | 'urge';
export const URGE: Table<Facts, Criterion1Id, CriterionResult> = {
  id: 'criterion-1',
  takes: 'first',
  rows: [
    {
      id: 'atypical-site',
      when: is('leg-site', 'not-legs'),
      then: { value: 'no', note: 'Atypical site: specialist opinion.' },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'no-urge',
      when: is('urge', 'no'),
      then: { value: 'no' },
      reassures: false,
      sources: IRLSSG,
    },
    {
      id: 'own-words-missing',
      when: is('child-description', 'carer', 'not-known'),
      then: { value: 'open', note: 'A child’s own words are needed.' },
      reassures: false,
      sources: CHILD,
    },
    {
      id: 'asleep-only',
      when: all(is('urge', 'yes'), is('comes-on', 'asleep-only')),
      then: { value: 'open', note: 'Only asleep: is there an urge while awake?' },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'urge',
      when: is('urge', 'yes'),
      then: { value: 'yes' },
      reassures: true,
      sources: IRLSSG,
    },
  ],
};

export type Criterion2Id = 'not-at-rest' | 'only-upright' | 'at-rest';
export const REST: Table<Facts, Criterion2Id, CriterionResult> = {
  id: 'criterion-2',
  takes: 'first',
  rows: [
    {
      id: 'not-at-rest',
      when: is('rest-onset', 'no'),
      then: { value: 'no' },
      reassures: false,
      sources: IRLSSG,
    },
    {
      id: 'only-upright',
      when: all(
        is('rest-onset', 'yes'),
        is('comes-on', 'standing-only', 'walking-only', 'upright-only'),
      ),
      then: { value: 'open', note: 'Only standing or walking: does it come on sitting or lying?' },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'at-rest',
      when: is('rest-onset', 'yes'),
      then: { value: 'yes' },
      reassures: true,
      sources: IRLSSG,
    },
  ],
};

/** Criteria 3 and 4 may have been lost in very severe disease, and then count by earlier history. */
const BY_EARLIER_HISTORY = 'By earlier history; allowed when the disease has become very severe.';

export type Criterion3Id = 'relief-earlier' | 'never-relieved' | 'relief-otherwise' | 'relieved';
export const RELIEF: Table<Facts, Criterion3Id, CriterionResult> = {
  id: 'criterion-3',
  takes: 'first',
  rows: [
    {
      id: 'relief-earlier',
      when: all(is('relief', 'no', 'unsure'), is('relief-earlier', 'yes')),
      then: { value: 'yes', note: BY_EARLIER_HISTORY },
      reassures: true,
      sources: EARLIER,
    },
    {
      id: 'never-relieved',
      when: all(is('relief', 'no'), is('relief-earlier', 'no')),
      then: { value: 'no' },
      reassures: false,
      sources: EARLIER,
    },
    {
      id: 'relief-otherwise',
      when: all(is('relief', 'yes'), is('eased-by', 'other-only')),
      then: { value: 'open', note: 'Eased by something else only: does it ease while moving on?' },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'relieved',
      when: is('relief', 'yes'),
      then: { value: 'yes' },
      reassures: true,
      sources: IRLSSG,
    },
  ],
};

export type Criterion4Id = 'evening-earlier' | 'never-evening' | 'daytime-untested' | 'evening';
export const EVENING: Table<Facts, Criterion4Id, CriterionResult> = {
  id: 'criterion-4',
  takes: 'first',
  rows: [
    {
      id: 'evening-earlier',
      when: all(is('evening', 'no', 'unsure'), is('evening-earlier', 'yes')),
      then: { value: 'yes', note: BY_EARLIER_HISTORY },
      reassures: true,
      sources: EARLIER,
    },
    {
      id: 'never-evening',
      when: all(is('evening', 'no'), is('evening-earlier', 'no')),
      then: { value: 'no' },
      reassures: false,
      sources: EARLIER,
    },
    {
      id: 'daytime-untested',
      when: all(is('evening', 'yes'), is('daytime-rest', 'never-tested')),
      then: { value: 'open', note: 'Daytime rest never tested: ask about a long drive or a desk.' },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'evening',
      when: is('evening', 'yes'),
      then: { value: 'yes' },
      reassures: true,
      sources: IRLSSG,
    },
  ],
};

export type ScreenedFacts = Facts & ScreenFacts;

const screened = answerLeaf<ScreenFacts, ScreenedFacts>();

const D1: Citations = [
  cite('allen-2014', '1.2', 'consensus'),
  cite('project-design', 'D1', 'design'),
];

export type Criterion5Id = 'explained' | 'judged-not-met' | 'screen-open' | 'not-solely-explained';
export const NOT_EXPLAINED: Table<ScreenedFacts, Criterion5Id, CriterionResult> = {
  id: 'criterion-5',
  takes: 'first',
  rows: [
    {
      id: 'explained',
      when: screened('sufficient-condition', 'yes'),
      then: { value: 'no', note: 'A condition is recorded as explaining all of it.' },
      reassures: false,
      sources: D1,
    },
    {
      id: 'judged-not-met',
      when: is('own-judgement', 'no'),
      then: { value: 'no', note: 'By your own judgement.' },
      reassures: false,
      sources: D1,
    },
    {
      id: 'screen-open',
      when: any(
        screened('mimic-screen', 'open'),
        screened('explains-all-asked', 'open'),
        screened('finding-without-cause', 'yes'),
        is('own-judgement', 'unsure'),
      ),
      then: { value: 'open' },
      reassures: false,
      sources: D1,
    },
    {
      id: 'not-solely-explained',
      when: otherwise(),
      then: { value: 'yes' },
      reassures: true,
      sources: D1,
    },
  ],
};

/** The 16 % figure, worded as §2.1 warns; stands where criterion 5 is explained. */
export const CRITERION_5_FIGURE = {
  says: 'In a family study 126 of 788 people without RLS (16 %) met the other four criteria. They were relatives, not clinic patients.',
  citation: cite('hening-2009', '2.1', 'study'),
} as const;

export const CRITERION_LABELS: Readonly<Record<CriterionNumber, string>> = {
  1: 'Urge to move the legs, usually with unpleasant sensations',
  2: 'Begins or worsens at rest',
  3: 'Relieved, partly or fully, while moving',
  4: 'Only present or worse in the evening or at night',
  5: 'Not solely explained by another condition',
};

/** The same in a few words, for the headline: "relieved by movement: no". */
export const CRITERION_BRIEF: Readonly<Record<CriterionNumber, string>> = {
  1: 'urge to move the legs',
  2: 'begins or worsens at rest',
  3: 'relieved by movement',
  4: 'worse in the evening or at night',
  5: 'criterion 5, by your own judgement',
};

export const CRITERION_QUESTIONS: Readonly<Record<CriterionNumber, QuestionId>> = {
  1: 'urge-to-move',
  2: 'rest-onset',
  3: 'relief-by-movement',
  4: 'evening-pattern',
  5: 'own-judgement',
};

/** The five values, as facts for the verdicts. */
export type CriteriaFacts = {
  readonly 'criterion-1': CriterionValue;
  readonly 'criterion-2': CriterionValue;
  readonly 'criterion-3': CriterionValue;
  readonly 'criterion-4': CriterionValue;
  readonly 'criterion-5': CriterionValue;
};
export type VerdictFacts = ScreenedFacts & CriteriaFacts;

/** The outcome of one criterion; open unless a row decides it. */
export function valueOf<F, Id extends string>(
  table: Table<F, Id, CriterionResult>,
  facts: F,
): CriterionValue {
  const outcome = first(table, facts);
  return outcome.status === 'decided' ? outcome.row.then.value : 'open';
}

export const criteriaFacts = (facts: ScreenedFacts): CriteriaFacts => ({
  'criterion-1': valueOf(URGE, facts),
  'criterion-2': valueOf(REST, facts),
  'criterion-3': valueOf(RELIEF, facts),
  'criterion-4': valueOf(EVENING, facts),
  'criterion-5': valueOf(NOT_EXPLAINED, facts),
});

/** "Open" is a value of its own here: it is neither yes nor no, and the verdicts say what follows. */
const criterion = answerLeaf<CriteriaFacts, VerdictFacts>();

const fourSymptoms = ['criterion-1', 'criterion-2', 'criterion-3', 'criterion-4'] as const;
const anyNo = named(
  'any criterion not met',
  any(...fourSymptoms.map((each) => criterion(each, 'no')), criterion('criterion-5', 'no')),
);
const allYes = named(
  'all five criteria met',
  all(...fourSymptoms.map((each) => criterion(each, 'yes')), criterion('criterion-5', 'yes')),
);
const observed = is('cannot-describe', 'yes');
const byCarer = is('child-description', 'carer');

export type VerdictResult = { readonly verdict: VerdictId; readonly says: string };

const OBSERVED: Citations = [
  cite('allen-2003', '1.6', 'consensus'),
  cite('richards-2015', '1.6', 'study'),
  cite('project-design', 'D17', 'design'),
];

const OBSERVATIONS = [
  'observed-discomfort',
  'observed-activity',
  'observed-rest',
  'observed-relief',
  'observed-evening',
] as const;

export type IrlssgId =
  | 'observed-no'
  | 'observed-all'
  | 'observed-open'
  | 'child-by-carer'
  | 'child-by-carer-open'
  | 'any-no'
  | 'all-five'
  | 'some-open';

/** The headline verdict (§1.1): IRLSSG 2012, with the pathways for observation and for children. */
export const IRLSSG_VERDICT: Table<VerdictFacts, IrlssgId, VerdictResult> = {
  id: 'irlssg',
  takes: 'first',
  rows: [
    {
      id: 'observed-no',
      when: all(
        observed,
        any(
          ...OBSERVATIONS.map((each) => is(each, 'no')),
          screened('akathisia-settled', 'no'),
          is('pain-source', 'explains-all'),
          // What explains all of it, or the own judgement, is not overruled by what was seen (D1, T17).
          screened('observation-screen', 'explained'),
        ),
      ),
      then: { verdict: 'not-met', says: 'Observation criteria not met; low certainty.' },
      reassures: false,
      sources: OBSERVED,
    },
    {
      id: 'observed-all',
      when: all(
        observed,
        ...OBSERVATIONS.map((each) => is(each, 'yes')),
        screened('akathisia-settled', 'yes'),
        is('pain-source', 'absent', 'present'),
        screened('observation-screen', 'clear'),
      ),
      then: { verdict: 'probable-observed', says: 'Probable by observation only (low certainty).' },
      reassures: true,
      sources: OBSERVED,
    },
    {
      id: 'observed-open',
      when: observed,
      then: {
        verdict: 'indeterminate',
        says: 'Open: the five observations, akathisia and a source of pain.',
      },
      reassures: false,
      sources: OBSERVED,
    },
    {
      id: 'child-by-carer',
      when: all(
        byCarer,
        criterion('criterion-2', 'yes'),
        criterion('criterion-3', 'yes'),
        criterion('criterion-4', 'yes'),
        criterion('criterion-5', 'yes'),
      ),
      then: { verdict: 'possible-child', says: 'Possible in a child: own words not available.' },
      reassures: true,
      sources: CHILD,
    },
    {
      id: 'child-by-carer-open',
      when: byCarer,
      then: {
        verdict: 'indeterminate',
        says: 'Open: the child’s own words, or criteria 2 to 5 as observed.',
      },
      reassures: false,
      sources: CHILD,
    },
    {
      id: 'any-no',
      when: anyNo,
      then: { verdict: 'not-met', says: 'Not met on today’s answers.' },
      reassures: false,
      sources: IRLSSG,
    },
    {
      id: 'all-five',
      when: allYes,
      then: { verdict: 'met', says: 'Met.' },
      reassures: true,
      sources: IRLSSG,
    },
    {
      id: 'some-open',
      when: otherwise(),
      then: { verdict: 'indeterminate', says: 'Open.' },
      reassures: false,
      sources: IRLSSG,
    },
  ],
};

const ICSD: Citations = [cite('icsd-3-tr', '1.1', 'consensus')];
const DSM: Citations = [
  cite('dsm-5-tr', '1.1', 'consensus'),
  cite('project-design', 'D18', 'design'),
];
const notAsked = { verdict: 'indeterminate', says: 'Open.' } as const;
const byObservation = {
  verdict: 'indeterminate',
  says: 'Not judged: symptoms by observation or carer only.',
} as const;
const notByWords = any(observed, byCarer);

export type IcsdId = 'observed' | 'any-no' | 'no-impact' | 'all' | 'some-open';
export const ICSD_VERDICT: Table<VerdictFacts, IcsdId, VerdictResult> = {
  id: 'icsd3tr',
  takes: 'first',
  rows: [
    { id: 'observed', when: notByWords, then: byObservation, reassures: false, sources: ICSD },
    {
      id: 'any-no',
      when: anyNo,
      then: { verdict: 'not-met', says: 'Not met on today’s answers.' },
      reassures: false,
      sources: ICSD,
    },
    {
      id: 'no-impact',
      when: all(is('significance', 'no'), is('sleep-affected', 'not-recorded')),
      then: { verdict: 'not-met', says: 'Not met: no distress, sleep disturbance or impairment.' },
      reassures: false,
      sources: ICSD,
    },
    {
      id: 'all',
      // Disturbed sleep is enough for this set, distress or not (§1.1, C).
      when: all(allYes, any(is('significance', 'yes'), is('sleep-affected', 'yes'))),
      then: { verdict: 'met', says: 'Met.' },
      reassures: true,
      sources: ICSD,
    },
    { id: 'some-open', when: otherwise(), then: notAsked, reassures: false, sources: ICSD },
  ],
};

export type DsmId =
  | 'observed'
  | 'any-no'
  | 'no-impact'
  | 'too-rare'
  | 'too-short'
  | 'provoked'
  | 'all'
  | 'some-open';
export const DSM_VERDICT: Table<VerdictFacts, DsmId, VerdictResult> = {
  id: 'dsm5tr',
  takes: 'first',
  rows: [
    { id: 'observed', when: notByWords, then: byObservation, reassures: false, sources: DSM },
    {
      id: 'any-no',
      when: anyNo,
      then: { verdict: 'not-met', says: 'Not met on today’s answers.' },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'no-impact',
      when: is('significance', 'no'),
      then: { verdict: 'not-met', says: 'Not met: no significant distress or impairment.' },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'too-rare',
      when: number('frequency', 'below', FREQUENCY.dsm),
      then: { verdict: 'not-met', says: 'Not met: fewer than 3 spells a week.' },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'too-short',
      when: is('duration', 'under-3-months'),
      then: { verdict: 'not-met', says: 'Not met: under 3 months.' },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'provoked',
      when: is('provoked', 'yes'),
      then: {
        verdict: 'not-met',
        says: 'Not met: began within 4 weeks of a medicine (criterion E).',
      },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'all',
      when: all(
        allYes,
        is('significance', 'yes'),
        number('frequency', 'at least', FREQUENCY.dsm),
        is('duration', '3-to-12-months', 'over-12-months'),
        is('provoked', 'no'),
      ),
      then: { verdict: 'met', says: 'Met.' },
      reassures: true,
      sources: DSM,
    },
    { id: 'some-open', when: otherwise(), then: notAsked, reassures: false, sources: DSM },
  ],
};

/** Own words, all but criterion 4: a research note beside `not-met`, never a verdict here (D16). */
export const PROBABLE_CHILD_NOTE = {
  when: all(
    is('child-description', 'own-words'),
    criterion('criterion-1', 'yes'),
    criterion('criterion-2', 'yes'),
    criterion('criterion-3', 'yes'),
    criterion('criterion-4', 'no'),
    criterion('criterion-5', 'yes'),
  ),
  says: 'All but criterion 4 in a child: called “probable” in research only.',
  sources: CHILD,
} as const;
