/** The words of the answers as they were given; they take those of the questions themselves. */
import { EXAM } from '../record/exam-items.ts';
import { CONDITION_STATE_WORDS } from '../record/condition-questions.ts';
import type { ConditionId, SafetyId } from '../record/ids.ts';
import { MANY, QUESTIONS } from '../record/questions.ts';
import { SAFETY, safetyDetailWords } from '../record/safety.ts';
import type { AnswerId, ManyId } from '../record/visit.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { AnsweredFacts } from '../facts/answered.ts';
import { fact, MENTIONED, type FactWords } from '../facts/fact-words.ts';

const ofAnswer = (id: AnswerId): FactWords =>
  fact(QUESTIONS[id].label, [id], QUESTIONS[id].options);
const ofCondition = (id: ConditionId): FactWords =>
  fact(CONDITIONS[id].name, [`condition.${id}`], CONDITION_STATE_WORDS);
const ofSafety = (id: SafetyId): FactWords => fact(SAFETY[id].label, [`safety.${id}`]);
const ofMany = (id: ManyId, choice: string): FactWords =>
  fact(`${MANY[id].label}: ${choice}`, [id], MENTIONED);

export const ANSWERED_WORDS = {
  'urge-answer': ofAnswer('urge-to-move'),
  'urge-before-treatment': fact(
    QUESTIONS['urge-to-move-earlier'].label,
    ['urge-to-move-earlier'],
    MENTIONED,
  ),
  'rest-answer': ofAnswer('rest-onset'),
  'relief-answer': ofAnswer('relief-by-movement'),
  'relief-before-answer': ofAnswer('relief-by-movement-earlier'),
  'evening-answer': ofAnswer('evening-pattern'),
  'daytime-answer': ofAnswer('daytime-rest'),
  'comes-on-keeping-still': ofMany('comes-on', 'sitting and lying, not standing or walking'),
  'eased-by-keeping-moving': ofMany('eased-by', 'keeping moving'),
  'legs-among-sites': fact('Legs among the places', ['sites']),
  'side-answer': ofAnswer('leg-side'),
  'cannot-describe-answer': ofAnswer('cannot-describe'),
  'described-by-answer': ofAnswer('described-by'),
  'sex-answer': ofAnswer('sex'),
  'pregnant-answer': ofAnswer('pregnant'),
  'delivered-of-late': fact(QUESTIONS['after-delivery'].label, ['after-delivery'], MENTIONED),
  'pregnancy-signs-told': fact(MANY['pregnancy-signs'].label, ['pregnancy-signs'], MENTIONED),
  'dialysis-answer': ofAnswer('dialysis'),
  'inflammation-answer': ofAnswer('inflammation'),
  'kidney-disease-answer': ofCondition('kidney-disease'),
  'iron-deficiency-answer': ofCondition('iron-deficiency'),
  'folate-lack-answer': ofCondition('folate-lack'),
  'diabetes-answer': ofCondition('diabetes'),
  'coeliac-answer': ofCondition('coeliac'),
  'oedema-answer': ofCondition('oedema'),
  'parkinson-present': fact(CONDITIONS.parkinson.name, ['condition.parkinson'], MENTIONED),
  'named-though-absent': fact(
    'A condition recorded as absent is named as the cause of a finding',
    ['exam.strength'],
    MENTIONED,
  ),
  'diabetes-of-the-limb': fact(
    `${SAFETY['limb-sudden'].label}: ${safetyDetailWords('limb-sudden', 'diabetes')}`,
    ['safety.limb-sudden'],
    MENTIONED,
  ),
  'coeliac-lowers-iron': ofMany('iron-loss', 'coeliac disease'),
  'oedema-of-both-legs': fact(`${EXAM.oedema.label} of both legs`, ['exam.oedema'], MENTIONED),
  'breathless-lying-told': ofMany('also-mentions', 'breathless lying flat'),
  'breathless-answer': ofSafety('breathless-swallowing'),
  'unsteadiness-told': ofMany('b12-symptoms', 'unsteadiness'),
  'legs-weaker-answer': ofSafety('legs-weaker'),
  'hot-joint-found': fact('One joint found hot and swollen', ['exam.joints'], MENTIONED),
  'hot-joint-answer': ofSafety('hot-joint'),
  'kicks-told': ofMany('also-mentions', 'kicks seen in sleep'),
  'limb-movements-answer': ofAnswer('limb-movements'),
  'cannot-stand': fact(
    `${EXAM.gait.label} cannot be tested: wheelchair, or cannot stand`,
    ['exam.gait'],
    MENTIONED,
  ),
  'romberg-answer': fact(EXAM.romberg.label, ['exam.romberg']),
  'treated-answer': ofAnswer('treated-now'),
  'dopaminergic-taken': fact('A dopaminergic medicine is taken', ['medicines'], MENTIONED),
  'dopaminergic-listed': fact(
    'A dopaminergic medicine is taken, or was stopped of late',
    ['medicines'],
    MENTIONED,
  ),
  'dopaminergic-helped-answer': ofAnswer('dopaminergic-response'),
  'began-against-dates': fact(
    'By the dates of onset and medicines it began otherwise than answered',
    ['onset-date', 'medicines'],
    MENTIONED,
  ),
  'b12-taken': fact('Vitamin B12 is taken', ['medicines'], MENTIONED),
  'b12-replacement-answer': ofAnswer('b12-replacement'),
  'significance-answer': ofAnswer('significance'),
  'severity-answer': ofAnswer('severity'),
  'spells-answer': ofAnswer('lifetime-events'),
  'duration-answer': ofAnswer('duration'),
} satisfies Record<keyof AnsweredFacts, FactWords>;
