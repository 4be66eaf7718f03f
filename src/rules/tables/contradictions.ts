/**
 * Two answers of which one may be a slip (D88): they are asked about once, and both stay as they are.
 * No other table reads it: it adds no danger, lowers no time, changes no verdict. What was told and what
 * was found of one finding is settled in its own place (D51), and what a medicine is taken for is
 * nobody's guess: levodopa beside "Parkinson disease: absent" is no contradiction.
 */
import type { AnsweredFacts } from '../facts/answered.ts';
import type { Measures } from '../facts/measured.ts';
import { all, any, not, type Condition, type NumberLeaf } from '../logic/condition.ts';
import type { Comparison, Threshold } from '../logic/interval.ts';
import { answerLeaf } from '../logic/leaf.ts';
import type { Table } from '../logic/table.ts';
import type { QuestionId } from '../record/visit.ts';
import { SERUM_FOLATE } from './limits/b12.ts';
import { EVENT } from './limits/event.ts';
import { FERRITIN } from './limits/iron.ts';
import { CRP, EGFR, FREQUENCY } from './limits/other.ts';
import { cite, type Citations } from './sources.ts';

export type ContradictionFacts = AnsweredFacts & { readonly measured: Measures };

export type Contradiction = {
  /** Why the two do not fit, in one sentence. */
  readonly says: string;
  /** The two questions; of one that is answered in several places, where a link leads. */
  readonly asks: readonly [QuestionId, QuestionId];
};

const is = answerLeaf<AnsweredFacts, ContradictionFacts>();
const measured = (
  fact: keyof Measures,
  op: Comparison,
  limit: Threshold,
): NumberLeaf<ContradictionFacts> => ({
  kind: 'number',
  fact,
  op,
  limit,
  read: (facts) => facts.measured[fact],
});

const D88: Citations = [cite('project-design', 'D88', 'design')];

const row = <Id extends string>(
  id: Id,
  asks: Contradiction['asks'],
  says: string,
  ...of: readonly Condition<ContradictionFacts>[]
) => ({ id, when: all(...of), then: { says, asks }, reassures: false, sources: D88 });

const ROWS = [
  row(
    'urge-relief',
    ['urge-to-move', 'relief-by-movement'],
    'It comes on at rest and moving eases it: is there really no need to move?',
    is('urge-answer', 'no'),
    is('rest-answer', 'yes'),
    any(is('relief-answer', 'yes'), is('relief-before-answer', 'yes')),
    not(is('urge-before-treatment', 'yes')),
  ),
  row(
    'rest-comes-on',
    ['rest-onset', 'comes-on'],
    'Sitting and lying are rest.',
    is('rest-answer', 'no'),
    is('comes-on-keeping-still', 'yes'),
  ),
  row(
    'relief-eased-by',
    ['relief-by-movement', 'eased-by'],
    'Eased by keeping moving is relief by movement, even in part.',
    is('relief-answer', 'no'),
    is('eased-by-keeping-moving', 'yes'),
  ),
  row(
    'evening-same',
    ['evening-pattern', 'daytime-rest'],
    'Worse in the evening means milder with the same rest in the daytime.',
    is('evening-answer', 'yes'),
    is('daytime-answer', 'same'),
  ),
  row(
    'evening-milder',
    ['evening-pattern', 'daytime-rest'],
    'Milder with the same rest in the daytime means worse in the evening.',
    is('evening-answer', 'no'),
    is('daytime-answer', 'milder'),
  ),
  row(
    'sites-side',
    ['sites', 'leg-side'],
    'A side of the legs is recorded, and the legs are not among the places.',
    is('legs-among-sites', 'no'),
    is('side-answer', 'one', 'both', 'alternating'),
  ),
  row(
    'described-in-own-words',
    ['cannot-describe', 'described-by'],
    'Who cannot describe it has not told it in their own words.',
    is('cannot-describe-answer', 'yes'),
    is('described-by-answer', 'own-words'),
  ),
  row(
    'pregnant-male',
    ['sex', 'pregnant'],
    'While the sex recorded is male, the pregnancy is not used.',
    is('sex-answer', 'male'),
    is('pregnant-answer', 'yes'),
  ),
  row(
    'pregnant-delivered',
    ['pregnant', 'after-delivery'],
    'Pregnant now, or after delivery: one or the other.',
    is('pregnant-answer', 'yes'),
    is('delivered-of-late', 'yes'),
  ),
  row(
    'signs-not-pregnant',
    ['pregnant', 'pregnancy-signs'],
    'These signs are asked of pregnancy and the weeks after delivery.',
    is('pregnancy-signs-told', 'yes'),
    is('pregnant-answer', 'no'),
    not(is('delivered-of-late', 'yes')),
  ),
  row(
    'dialysis-kidney',
    ['dialysis', 'condition.kidney-disease'],
    'End-stage kidney disease is severe kidney disease.',
    is('dialysis-answer', 'yes'),
    is('kidney-disease-answer', 'absent'),
  ),
  row(
    'egfr-kidney',
    ['lab.egfr', 'condition.kidney-disease'],
    `An eGFR below ${EGFR.endStage.figure} is severe kidney disease.`,
    measured('egfr', 'below', EGFR.endStage),
    is('kidney-disease-answer', 'absent'),
  ),
  row(
    'egfr-dialysis',
    ['lab.egfr', 'dialysis'],
    `An eGFR below ${EGFR.endStage.figure} is end-stage kidney disease.`,
    measured('egfr', 'below', EGFR.endStage),
    is('dialysis-answer', 'no'),
  ),
  row(
    'ferritin-iron-deficiency',
    ['lab.ferritin', 'condition.iron-deficiency'],
    `A ferritin below ${FERRITIN.deficient.figure} is iron deficiency.`,
    measured('ferritin', 'below', FERRITIN.deficient),
    is('iron-deficiency-answer', 'absent'),
  ),
  row(
    'folate-lack',
    ['lab.folate', 'condition.folate-lack'],
    `A folate below ${SERUM_FOLATE.low.figure} is low.`,
    measured('folate', 'below', SERUM_FOLATE.low),
    is('folate-lack-answer', 'absent'),
  ),
  row(
    'crp-inflammation',
    ['lab.crp', 'inflammation'],
    `A CRP above ${CRP.inflammation.figure} counts as inflammation.`,
    measured('crp', 'above', CRP.inflammation),
    is('inflammation-answer', 'no'),
  ),
  row(
    'diabetes-limb',
    ['safety.limb-sudden', 'condition.diabetes'],
    'Diabetes was told with the leg or foot.',
    is('diabetes-of-the-limb', 'yes'),
    is('diabetes-answer', 'absent'),
  ),
  row(
    'coeliac-iron',
    ['iron-loss', 'condition.coeliac'],
    'Coeliac disease is named among what may lower iron.',
    is('coeliac-lowers-iron', 'yes'),
    is('coeliac-answer', 'absent'),
  ),
  row(
    'oedema-found',
    ['exam.oedema', 'condition.oedema'],
    'Oedema of both legs was found on examination.',
    is('oedema-of-both-legs', 'yes'),
    is('oedema-answer', 'absent'),
  ),
  row(
    'breathless-told',
    ['also-mentions', 'safety.breathless-swallowing'],
    'The safety question asks of breathlessness lying flat too.',
    is('breathless-lying-told', 'yes'),
    is('breathless-answer', 'no'),
  ),
  row(
    'unsteady-told',
    ['b12-symptoms', 'safety.legs-weaker'],
    'The safety question asks of unsteadiness too.',
    is('unsteadiness-told', 'yes'),
    is('legs-weaker-answer', 'no'),
  ),
  row(
    'hot-joint-found',
    ['exam.joints', 'safety.hot-joint'],
    'One joint was found hot and swollen.',
    is('hot-joint-found', 'yes'),
    is('hot-joint-answer', 'no'),
  ),
  row(
    'kicks-told',
    ['also-mentions', 'limb-movements'],
    'Kicks seen in sleep may be periodic limb movements.',
    is('kicks-told', 'yes'),
    is('limb-movements-answer', 'no'),
  ),
  row(
    'standing-tested',
    ['exam.gait', 'exam.romberg'],
    'Romberg is tested standing.',
    is('cannot-stand', 'yes'),
    is('romberg-answer', 'normal', 'abnormal'),
  ),
  row(
    'dopaminergic-not-treated',
    ['medicines', 'treated-now'],
    'Is the dopaminergic medicine taken for something else?',
    is('dopaminergic-taken', 'yes'),
    is('treated-answer', 'no'),
    not(is('parkinson-present', 'yes')),
  ),
  row(
    'dopaminergic-never-taken',
    ['medicines', 'dopaminergic-response'],
    'A dopaminergic medicine is among the medicines.',
    is('dopaminergic-listed', 'yes'),
    is('dopaminergic-helped-answer', 'never-taken'),
  ),
  row(
    'began-dates',
    ['onset-date', 'medicines'],
    `By the dates it is otherwise whether the symptoms began within ${EVENT.began.says} of a change of it.`,
    is('began-against-dates', 'yes'),
  ),
  row(
    'b12-taken',
    ['medicines', 'b12-replacement'],
    'Vitamin B12 is among the medicines.',
    is('b12-taken', 'yes'),
    is('b12-replacement-answer', 'no'),
  ),
  row(
    'severe-not-significant',
    ['severity', 'significance'],
    'What is severe brings distress or impairment.',
    is('severity-answer', 'severe', 'very-severe'),
    is('significance-answer', 'no'),
  ),
  row(
    'few-spells',
    ['lifetime-events', 'frequency'],
    'So many spells a week for months are more than a handful.',
    is('spells-answer', 'under-5'),
    measured('frequency', 'at least', FREQUENCY.chronicPersistent),
    is('duration-answer', '3-to-12-months', 'over-12-months'),
  ),
  row(
    'named-absent',
    ['exam.strength', 'condition.neuropathy'],
    'A condition that is named as the cause of a finding counts as present.',
    is('named-though-absent', 'yes'),
  ),
] as const;

export type ContradictionId = (typeof ROWS)[number]['id'];

export const CONTRADICTIONS: Table<ContradictionFacts, ContradictionId, Contradiction> = {
  id: 'contradictions',
  takes: 'every',
  rows: ROWS,
};
