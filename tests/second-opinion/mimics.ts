/** Which mimics must be asked before criterion 5 can be met (§2.4, D14). */
import { CORE_MIMIC_IDS, type MimicId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { toldUnsteady } from './accounts.ts';
import { neuroSigns } from './b12-signs.ts';
import type { Present } from './criteria.ts';
import type { Examination } from './examination.ts';
import { lowersB12, usesNitrousOxide, type OnMedicines } from './medicines.ts';
import type { Person } from './person.ts';
import { weakness } from './signs.ts';
import { below } from './typed-number.ts';

export function requiredMimics(
  visit: Visit,
  who: Person,
  found: Examination,
  medicines: OnMedicines,
  present: readonly Present[],
): readonly MimicId[] {
  const { answers, many, conditions, safety } = visit;
  const required = new Set<MimicId>(CORE_MIMIC_IDS);
  const mentions = many['also-mentions'] ?? [];
  const comesOn = many['comes-on'] ?? [];
  const only = (...choices: readonly string[]) =>
    comesOn.length > 0 && comesOn.every((each) => choices.includes(each));

  if (who.child === 'yes') {
    required.add('growing-pains');
    required.add('adhd');
    required.add('tics');
  }
  // Eased by sitting or bending forward is the other half of the same picture (T22).
  if ((many['eased-by'] ?? []).includes('sitting-or-bending')) {
    required.add('neurogenic-claudication');
  }
  // Standing still alone is either; walking as well leaves the spine (§2.2, T22).
  if (only('standing')) required.add('orthostatic-tremor');
  if (comesOn.includes('standing') && only('standing', 'walking')) {
    required.add('neurogenic-claudication');
  }
  if (only('asleep-only')) {
    required.add('plmd');
    required.add('sleep-starts');
  }
  // T25: kicks that somebody else saw, and no urge while awake.
  if (mentions.includes('kicks-seen-in-sleep') && answers['urge-to-move'] === 'no') {
    required.add('plmd');
  }
  if (mentions.includes('jerks-at-sleep-onset')) required.add('sleep-starts');
  if (answers['light-headed'] === 'yes' || found.of('postural-bp').abnormal) {
    required.add('hypotensive-akathisia');
  }
  if (
    mentions.includes('stiff-legs') ||
    isInWheelchair(visit) ||
    mentions.includes('bladder-trouble') ||
    safety['bladder-bowel-saddle']?.answer === 'yes' ||
    found.of('reflexes').has('brisk', 'clonus', 'hoffmann') ||
    found.of('plantars').abnormal
  ) {
    required.add('myelopathy');
  }
  if (
    conditions.parkinson?.state === 'present' ||
    medicines.levodopa ||
    found.of('gait').has('parkinsonian') ||
    found.of('tone').has('rigid')
  ) {
    required.add('parkinson');
  }
  if (medicines.stopped) required.add('akathisia-other');
  if (mentions.includes('red-hot-feet') || found.of('skin-veins').has('red-hot')) {
    required.add('erythromelalgia');
  }
  if (mentions.includes('injury-one-limb')) required.add('crps-pain');
  if (mentions.includes('moving-toes')) required.add('plmt');
  if (mentions.includes('itch')) required.add('dermatitis');
  if (only('lying') && hasBackPain(visit)) required.add('vespers-curse');
  if (
    neuroSigns(visit, found).asksMimic ||
    usesNitrousOxide(visit) === 'yes' ||
    (isUnsteadyByAccount(visit, found) && hasB12Risk(visit, who, present))
  ) {
    required.add('b12-scd');
  }
  if ((found.of('strength').abnormal && weakness(found).proximal) || medicines.statin)
    required.add('myopathy');
  if (mentions.includes('worry-or-palpitations')) required.add('anxiety');
  return [...required];
}

const hasBackPain = ({ many, safety }: Visit): boolean =>
  (many['also-mentions'] ?? []).includes('back-pain') ||
  safety['back-pain-danger']?.answer === 'yes';

/** "Wheelchair or stiff legs" (D14), recorded as why gait or Romberg cannot be tested as well (D24). */
const isInWheelchair = ({ exam }: Visit): boolean =>
  (['gait', 'romberg'] as const).some(
    (id) => exam[id]?.state === 'not-examined' && exam[id].reason === 'wheelchair',
  );

/** Told, or ticked among the symptoms of low B12 (D25). */
const isUnsteadyByAccount = (visit: Visit, found: Examination): boolean =>
  toldUnsteady(visit, found) !== undefined ||
  (visit.many['b12-symptoms'] ?? []).includes('unsteadiness');

/** §5.2, and the conditions that are a risk for it (D47). */
const B12_RISK_CONDITIONS: readonly string[] = [
  'coeliac',
  'sjogren',
  'thyroid',
  'rheumatoid-arthritis',
];

const hasB12Risk = (visit: Visit, who: Person, present: readonly Present[]): boolean =>
  (visit.many['b12-risk'] ?? []).length > 0 ||
  lowersB12(visit) ||
  present.some(({ id }) => B12_RISK_CONDITIONS.includes(id)) ||
  (who.age !== undefined && below(who.age, { years: 65 }) === 'no');
