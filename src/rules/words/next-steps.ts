/** Gathers what every rule asks for into the ranked list of next steps (§9, D11, D20). */
import type {
  ConditionLine,
  Flag,
  MimicScreen,
  SafetyLine,
  Statement,
  Step,
} from './assessment.ts';
import { ADULT_AGE } from '../tables/limits/age.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { Decision } from '../decide.ts';
import { EXAM } from '../record/exam-items.ts';
import { listed, lower, upper } from '../logic/phrases.ts';
import { number } from '../facts/leaf.ts';
import { unlessAsksFor, type IronReading } from '../tables/iron.ts';
import { missingWords } from './labs.ts';
import { manyWords } from '../record/questions.ts';
import { findingsWithoutCause } from '../facts/screen.ts';
import { cite, type Citation } from '../tables/sources.ts';
import { ranked, type Asked } from './steps.ts';
import { holds } from '../logic/condition.ts';
import type { Visit } from '../record/visit.ts';

/** D20, printed whenever a radicular, back-pain, one-sided or deficit line is printed. */
export const SAFETY_NET =
  'Return the same day for: numb saddle, trouble passing urine or stool, weakness, both legs affected, a cold or swollen leg.';

const CALLS_FOR_NET: ReadonlySet<string> = new Set([
  'radicular',
  'back-pain',
  'one-sided',
  'weakness',
  'reported-weakness',
  'sacral',
  'soft-sacral',
  'cord',
  'sensory',
  'position',
  'gait',
  'other-sign',
  'swelling',
  'limb',
  'sudden-trouble',
]);
const CONDITIONS_FOR_NET: ReadonlySet<string> = new Set([
  'radiculopathy',
  'neurogenic-claudication',
  'vespers-curse',
  'myelopathy',
  'cauda-equina',
  'deep-vein-thrombosis',
]);
export const needsSafetyNet = ({ urgency, known }: Decision, mimics: MimicScreen): boolean =>
  known.symptoms['back-pain'] === 'yes' ||
  urgency.fired.some((row) => CALLS_FOR_NET.has(row.then.subject) || row.then.deficit) ||
  [...mimics.present, ...mimics.unsure].some((line) => CONDITIONS_FOR_NET.has(line.id));

const DESIGN: Citation = cite('project-design', 'D9', 'design');

export type StepParts = {
  readonly visit: Visit;
  readonly decision: Decision;
  readonly flags: readonly Flag[];
  readonly mimics: MimicScreen;
  readonly comorbid: readonly ConditionLine[];
  readonly safety: readonly SafetyLine[];
  readonly iron: readonly Statement[];
  readonly ironReading: IronReading;
  readonly b12: readonly Statement[];
  readonly medicines: readonly Statement[];
};

function fromFlags({ flags }: StepParts): readonly Asked[] {
  return flags
    .filter((flag) => flag.leads)
    .map((flag): Asked => {
      const kind =
        flag.tier === 'emergency' ? 'emergency' : flag.tier === 'urgent' ? 'urgent' : 'routine';
      return {
        id: `act.${flag.id}`,
        kind,
        says: `${flag.time}: ${flag.action} Suspect ${flag.suspects}.`,
        by: flag.why.rule,
        sources: flag.why.sources,
        question: flag.question,
      };
    });
}

const started = ({ decision }: StepParts): boolean =>
  (['criterion-1', 'criterion-2', 'criterion-3', 'criterion-4'] as const).some(
    (each) => decision.known[each] === 'yes',
  ) || decision.verdict === 'probable-observed';

function toComplete(parts: StepParts): readonly Asked[] {
  const { visit, decision, mimics, safety } = parts;
  const asked: Asked[] = [];
  if (!started(parts)) return asked;
  const child = decision.known.patient['child-description'] !== 'not-a-child';
  const open = safety.filter(
    (line) => line.state === 'not-asked' && (child || line.id !== 'child-danger'),
  );
  const [firstOpen] = open;
  if (firstOpen !== undefined) {
    asked.push({
      id: 'ask-safety',
      kind: 'safety',
      says:
        open.length === 1
          ? `Ask: ${lower(firstOpen.label)}.`
          : `Ask the ${open.length} safety questions that are open.`,
      by: 'safety',
      sources: [cite('project-design', 'D3', 'design')],
      question: `safety.${firstOpen.id}`,
    });
  }
  const [outstanding] = decision.outstanding;
  if (outstanding !== undefined) {
    asked.push({
      id: 'examine',
      kind: 'examine',
      says: `Examine: ${listed(decision.outstanding.map((id) => lower(EXAM[id].label)))}.`,
      by: 'impression/met-examination-outstanding',
      sources: [cite('project-design', 'D13', 'design'), cite('seed-articles', '3', 'expert')],
      question: `exam.${outstanding}`,
    });
  }
  for (const id of findingsWithoutCause(visit)) {
    asked.push({
      id: `attribute.${id}`,
      kind: 'attribute',
      says: `Name the cause of the finding, known or suspected: ${lower(EXAM[id].label)}.`,
      by: 'criterion-5/screen-open',
      sources: [cite('project-design', 'D1', 'design')],
      question: `exam.${id}`,
    });
  }
  const left = mimics.required.length - mimics.answered;
  const [firstLeft] = mimics.notAsked;
  if (left > 0 && decision.verdict === 'indeterminate' && firstLeft !== undefined) {
    asked.push({
      id: 'finish-mimics',
      kind: 'screen',
      says: `Finish the mimic screen: ${left} left.`,
      by: 'criterion-5/screen-open',
      sources: [cite('allen-2014', '1.2', 'consensus'), cite('hening-2009', '2.1', 'study')],
      question:
        firstLeft.id === 'another-cause' ? 'another-cause-state' : `condition.${firstLeft.id}`,
    });
  }
  return asked;
}

function fromIron({ iron, ironReading: reading }: StepParts): readonly Asked[] {
  const [main] = iron;
  const asked: Asked[] = [];
  if (
    main !== undefined &&
    !main.id.startsWith('iron.note') &&
    !main.id.startsWith('iron.findCause')
  ) {
    asked.push({
      id: 'iron',
      kind: 'iron',
      says: main.brief ?? main.says,
      by: main.why.rule,
      sources: main.why.sources,
      question: 'lab.ferritin',
    });
    const measure = missingWords(reading.measureNext);
    if (measure !== '' && reading.id !== 'iron.notTested' && !unlessAsksFor(reading)) {
      asked.push({
        id: 'iron-measure',
        kind: 'iron-measure',
        says: `Measure ${measure}.`,
        by: main.why.rule,
        sources: main.why.sources,
        question: 'lab.tsat',
      });
    }
  }
  const cause = iron.find((line) => line.id.startsWith('iron.findCause'));
  if (cause !== undefined) {
    asked.push({
      id: 'iron-cause',
      kind: 'iron-cause',
      says: cause.says,
      by: cause.why.rule,
      sources: cause.why.sources,
      question: 'iron-loss',
    });
  }
  return asked;
}

/** The prompt while B12 is not measured, then the leading line; an urgent one is a flag already. */
function fromB12({ b12, decision }: StepParts): readonly Asked[] {
  const measured = decision.known.patient['b12-measured'] === 'yes';
  return b12
    .filter(
      (line) =>
        (line.id.startsWith('b12.prompt') && !measured) ||
        (!line.id.startsWith('b12.prompt') &&
          !line.id.includes('note') &&
          line.id !== 'b12.unlikely' &&
          line.id !== 'b12.useActive' &&
          line.id !== 'mma.renalCaution' &&
          !line.id.startsWith('folate') &&
          line.tone !== 'caution'),
    )
    .map((line) => ({
      id: line.id,
      kind: 'b12' as const,
      says: line.says,
      by: line.why.rule,
      sources: line.why.sources,
      question: 'lab.b12' as const,
    }));
}

function fromContext(parts: StepParts): readonly Asked[] {
  const { visit, decision, medicines, mimics } = parts;
  const { known } = decision;
  const asked: Asked[] = [];
  const akathisia = [...mimics.present, ...mimics.unsure].some(
    (line) => line.id === 'akathisia' || line.id === 'akathisia-other',
  );
  if (akathisia) {
    asked.push({
      id: 'distress',
      kind: 'distress',
      says: 'Ask about distress and thoughts of self-harm.',
      by: 'impression/akathisia',
      sources: [DESIGN],
      question: 'safety.restless-distress',
    });
  }
  for (const line of medicines.filter((each) => each.tone === 'caution')) {
    asked.push({
      id: `medicine.${line.id}`,
      kind: 'medicines',
      says: line.says,
      by: line.why.rule,
      sources: line.why.sources,
      question: 'medicines',
    });
  }
  const factors = manyWords('substances', visit.many).filter((words) => words !== 'Tobacco');
  if (factors.length > 0 && decision.verdict !== 'not-met') {
    asked.push({
      id: 'factors',
      kind: 'factors',
      says: `Address what may worsen RLS first: ${listed(factors.map(lower))}.`,
      by: 'aasm/good-practice-2',
      sources: [cite('winkelman-2025-secondary', '9', 'guideline')],
      question: 'substances',
    });
  }
  if (known.patient.pregnant === 'yes' && decision.verdict !== 'not-met') {
    asked.push({
      id: 'pregnancy',
      kind: 'pregnancy',
      says: 'Pregnancy: weigh the pregnancy-specific safety of every treatment. RLS is common then (pooled 21 %) and mostly eases after delivery.',
      by: 'aasm/good-practice-3',
      sources: [
        cite('winkelman-2025-secondary', '9', 'guideline'),
        cite('chen-2018', '1.7', 'study'),
      ],
      question: 'pregnant',
    });
  }
  if (known.patient.apnoea === 'yes' || known.patient['sleepy-driving'] === 'yes') {
    asked.push({
      id: 'sleep',
      kind: 'sleep',
      says:
        known.patient['sleepy-driving'] === 'yes'
          ? 'Sleepy at the wheel: look for sleep apnoea; advise on driving by local rules.'
          : 'Snoring or pauses in breathing: look for sleep apnoea, which may worsen RLS.',
      by: 'features/sleepiness',
      sources: [cite('winkelman-2025-secondary', '6.1', 'guideline')],
      question: 'apnoea',
    });
  }
  if (known.medicines['changed-on-treatment'] === 'yes') {
    asked.push({
      id: 'augmentation',
      kind: 'augmentation',
      says: 'Augmentation suspected: specialist advice; check ferritin and TSAT again.',
      by: 'features/augmentation-suspected',
      sources: [cite('winkelman-2025-secondary', '9', 'guideline')],
      question: 'changes-on-treatment',
    });
  }
  if (
    holds(number('age', 'below', ADULT_AGE), known) === 'yes' &&
    decision.verdict !== 'not-met' &&
    started(parts)
  ) {
    asked.push({
      id: 'child',
      kind: 'condition',
      says: 'Child: ask about ADHD, school and sleep; the description must be in the child’s own words.',
      by: 'criteria/child',
      sources: [cite('picchietti-2013', '1.5', 'consensus')],
      question: 'described-by',
    });
  }
  return asked;
}

/** The first test of each condition that is present or unsure, unless there is none to do. */
function fromConditions({ mimics, comorbid }: StepParts): readonly Asked[] {
  return [...mimics.present, ...mimics.unsure, ...comorbid].flatMap((line): Asked[] => {
    if (line.id === 'another-cause') return [];
    const row = CONDITIONS[line.id];
    // "None" alone asks for nothing; "None if isolated; if frequent, electrolytes" does.
    if (/^(?:none|clinical)[^;]*$/i.test(row.firstTest)) return [];
    return [
      {
        id: `condition.${line.id}`,
        kind: 'condition',
        says: `${row.name}: ${upper(row.firstTest)}${row.firstTest.endsWith('.') ? '' : '.'}`,
        by: `conditions/${line.id}`,
        sources: row.sources,
        question: `condition.${line.id}`,
      },
    ];
  });
}

export const nextSteps = (parts: StepParts): readonly Step[] =>
  ranked([
    ...fromFlags(parts),
    ...toComplete(parts),
    ...fromIron(parts),
    ...fromB12(parts),
    ...fromContext(parts),
    ...fromConditions(parts),
  ]);
