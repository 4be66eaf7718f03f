/** Course, supportive features and augmentation (§1.3, §1.4, T12 to T14). None changes a verdict. */
import { CLOCK, FREQUENCY } from './limits/other.ts';
import { ADULT_AGE } from './limits/age.ts';
import { is, number } from '../facts/leaf.ts';
import type { Facts } from '../facts/facts.ts';
import { cite, type Citations } from './sources.ts';
import { all, any } from '../logic/condition.ts';
import type { Table } from '../logic/table.ts';
import type { QuestionId } from '../record/visit.ts';

const COURSE_SOURCES: Citations = [cite('allen-2014', '1.3', 'consensus')];
const EXCEPTION: Citations = [
  cite('allen-2014', '1.3', 'consensus'),
  cite('project-design', '1.3', 'design'),
];

export type CourseId =
  | 'course.child'
  | 'course.pregnancy'
  | 'course.provoked'
  | 'course.under-a-year'
  | 'course.chronic-persistent'
  | 'course.intermittent'
  | 'course.too-few';

/** "When not treated": the frequency asked for is the untreated one (T13). */
export const COURSE: Table<Facts, CourseId, string> = {
  id: 'course',
  takes: 'first',
  rows: [
    {
      id: 'course.child',
      when: number('age', 'below', ADULT_AGE),
      then: `No course specifier under ${ADULT_AGE.digits}.`,
      reassures: false,
      sources: EXCEPTION,
    },
    {
      id: 'course.pregnancy',
      when: is('pregnant', 'yes'),
      then: 'No course specifier in pregnancy.',
      reassures: false,
      sources: EXCEPTION,
    },
    {
      id: 'course.provoked',
      when: is('provoked', 'yes'),
      then: 'No course specifier while provoked by a medicine.',
      reassures: false,
      sources: EXCEPTION,
    },
    {
      id: 'course.under-a-year',
      when: is('duration', 'under-3-months', '3-to-12-months'),
      then: 'No course specifier yet: under a year.',
      reassures: false,
      sources: EXCEPTION,
    },
    {
      id: 'course.chronic-persistent',
      when: all(
        is('duration', 'over-12-months'),
        number('frequency', 'at least', FREQUENCY.chronicPersistent),
      ),
      then: `Chronic-persistent: at least ${FREQUENCY.chronicPersistent.figure} weekly untreated, over the past year.`,
      reassures: false,
      sources: COURSE_SOURCES,
    },
    {
      id: 'course.intermittent',
      when: all(
        is('duration', 'over-12-months'),
        number('frequency', 'below', FREQUENCY.chronicPersistent),
        is('lifetime-events', '5-or-more'),
      ),
      then: `Intermittent: less than ${FREQUENCY.chronicPersistent.figure} weekly untreated, at least five spells in a lifetime.`,
      reassures: false,
      sources: COURSE_SOURCES,
    },
    {
      id: 'course.too-few',
      when: all(
        is('duration', 'over-12-months'),
        number('frequency', 'below', FREQUENCY.chronicPersistent),
        is('lifetime-events', 'under-5'),
      ),
      then: 'No course specifier: fewer than five spells in a lifetime.',
      reassures: false,
      sources: EXCEPTION,
    },
  ],
};

export type FeatureId =
  | 'supports.family-history'
  | 'supports.limb-movements'
  | 'supports.dopaminergic-response'
  | 'supports.normal-examination'
  | 'supports.normal-apart-from-balance'
  | 'augmentation-suspected'
  | 'augmentation-hours'
  | 'pattern-lost-though-mild'
  | 'sleepiness';

export type FeatureLine = {
  readonly says: string;
  readonly tone: 'plain' | 'caution';
  readonly question: QuestionId;
};

const noSign = all(
  is('new-neurological-sign', 'no'),
  is('known-stable-finding', 'no'),
  is('limp-without-cause', 'no'),
);
const NO_SIGN: Citations = [cite('garcia-2011', '1.4', 'expert')];

/** Never required, and never a reason by itself (§1.4). */
export const FEATURES: Table<Facts, FeatureId, FeatureLine> = {
  id: 'features',
  takes: 'every',
  rows: [
    {
      id: 'supports.family-history',
      when: is('family-history', 'yes'),
      then: {
        says: 'A first-degree relative has RLS: supports the diagnosis, never required.',
        tone: 'plain',
        question: 'family-history',
      },
      reassures: false,
      sources: [cite('allen-2014', '1.4', 'consensus')],
    },
    {
      id: 'supports.limb-movements',
      when: is('limb-movements', 'yes'),
      then: {
        says: 'Periodic limb movements: support RLS, are common without it, and are never enough. A sleep study is not needed for the diagnosis.',
        tone: 'plain',
        question: 'limb-movements',
      },
      reassures: false,
      sources: [cite('allen-2014', '1.4', 'consensus')],
    },
    {
      id: 'supports.dopaminergic-response',
      when: is('dopaminergic-response', 'yes'),
      then: {
        says: 'A dopaminergic medicine helped at first: supports RLS. It is not used as a test.',
        tone: 'plain',
        question: 'dopaminergic-response',
      },
      reassures: false,
      sources: [cite('allen-2014', '1.4', 'consensus')],
    },
    {
      id: 'supports.normal-examination',
      when: all(noSign, is('balance-untestable', 'no')),
      then: {
        says: 'No neurological sign on a complete examination: usual in RLS.',
        tone: 'plain',
        question: 'exam.strength',
      },
      reassures: true,
      sources: NO_SIGN,
    },
    {
      id: 'supports.normal-apart-from-balance',
      when: all(noSign, is('balance-untestable', 'yes')),
      then: {
        says: 'No neurological sign on a complete neurological examination apart from balance: usual in RLS.',
        tone: 'plain',
        question: 'exam.sitting-balance',
      },
      reassures: true,
      sources: [...NO_SIGN, cite('project-design', 'D24', 'design')],
    },
    {
      id: 'augmentation-suspected',
      when: is('changed-on-treatment', 'yes'),
      then: {
        says: 'Augmentation suspected: earlier, wider or stronger on a dopaminergic medicine. Specialist advice; check ferritin and TSAT again.',
        tone: 'caution',
        question: 'changes-on-treatment',
      },
      reassures: false,
      sources: [
        cite('winkelman-2025-secondary', '9', 'guideline'),
        cite('project-design', 'D15', 'design'),
      ],
    },
    {
      id: 'augmentation-hours',
      when: is('earlier-by', 'criterion'),
      then: {
        says: `Begins at least ${CLOCK.criterion.figure} earlier on the clock than at the start of it: this meets the hours of the criteria for augmentation.`,
        tone: 'caution',
        question: 'clock-now',
      },
      reassures: false,
      sources: [cite('project-design', 'D70', 'design')],
    },
    {
      id: 'pattern-lost-though-mild',
      when: all(
        is('severity', 'mild'),
        is('dopaminergic-treatment', 'no'),
        is('treated', 'no', 'ask'),
        any(
          all(is('relief', 'no', 'unsure'), is('relief-earlier', 'yes')),
          all(is('evening', 'no', 'unsure'), is('evening-earlier', 'yes')),
        ),
      ),
      then: {
        says: 'The pattern was lost though the disease is mild and no dopaminergic medicine is taken: ask why.',
        tone: 'caution',
        question: 'severity',
      },
      reassures: false,
      sources: [cite('project-design', 'D8', 'design')],
    },
    {
      id: 'sleepiness',
      when: any(is('apnoea', 'yes'), is('sleepy-driving', 'yes')),
      then: {
        says: 'Snoring, pauses in breathing or sleepiness at the wheel: look for sleep apnoea. Sleepiness argues neither for nor against RLS.',
        tone: 'caution',
        question: 'apnoea',
      },
      reassures: false,
      sources: [
        cite('winkelman-2025-secondary', '6.1', 'guideline'),
        cite('allen-2014', '1.4', 'expert'),
      ],
    },
  ],
};
