/** What is found or told of a child, in pregnancy, and on a medicine, of a red flag. */
import { hasSign, isNew } from '../facts/finding.ts';
import { serotonergicOf } from '../facts/serotonin.ts';
import { safetyDetailWords } from '../record/safety.ts';
import { manyWords } from '../record/questions.ts';
import type { Visit } from '../record/visit.ts';
import { swollenLeg } from './finding-limb.ts';
import { weakness } from './finding-weakness.ts';
import { abnormalSigns, both, type FindingWords, type Found } from './found.ts';
import { listed, lower } from './phrases.ts';

/** What a limp is found by (D36). */
function limpFound(visit: Found): readonly string[] {
  const { gait, joints, strength } = visit.exam;
  return [
    ...(isNew(gait) && hasSign(gait, 'antalgic') ? [`a ${abnormalSigns(visit, ['gait'])}`] : []),
    ...(isNew(joints) && hasSign(joints, 'one-hot-swollen') ? ['one hot, swollen joint'] : []),
    ...(isNew(strength) ? [weakness(visit).short] : []),
  ];
}

/** "limp and fever in a child", "a gait that spares a painful leg in a child". */
export function child(visit: Found, told: FindingWords | undefined): FindingWords {
  const found = listed(limpFound(visit));
  if (told === undefined) return both(`${found} in a child`);
  if (found === '') return told;
  return { ...told, short: `${told.short}, with ${found}`, long: `${told.long}, with ${found}` };
}

/** "headache and swelling in pregnancy". */
export function pregnancy(visit: Found & Pick<Visit, 'answers' | 'many'>): FindingWords {
  const { answers, exam, many, safety } = visit;
  const isSwollen = isNew(exam.oedema) || safety['one-leg-swollen']?.answer === 'yes';
  const when = answers['after-delivery'] === 'yes' ? 'after delivery' : 'in pregnancy';
  const signs = manyWords('pregnancy-signs', many).map(lower);
  const leg = isSwollen ? swollenLeg(visit) : undefined;
  const short = `${listed([...signs, ...(leg === undefined ? [] : ['swelling'])])} ${when}`;
  // How one leg is swollen stands in a line of its own; here it is enough that it is.
  const side = isNew(exam.oedema) ? exam.oedema.side : undefined;
  const isOfOne = side === 'left' || side === 'right';
  return { short, long: leg === undefined || isOfOne ? short : `${short} (${leg.long})` };
}

const OF_SEROTONIN = ['tremor', 'agitation', 'fever', 'rigidity'] as const;

/** "clonus and agitation on sertraline and tramadol". */
export function serotonin(visit: Found & Pick<Visit, 'medicines'>): FindingWords {
  const { exam, safety } = visit;
  const { answer, details = [] } = safety['restless-distress'] ?? {};
  const told = answer === 'yes' ? OF_SEROTONIN.filter((each) => details.includes(each)) : [];
  const isClonus = isNew(exam.reflexes) && hasSign(exam.reflexes, 'clonus');
  const isRigid = isNew(exam.tone) && hasSign(exam.tone, 'rigid');
  const signs = [
    ...(isClonus ? ['clonus'] : []),
    ...told.map((each) => lower(safetyDetailWords('restless-distress', each))),
    ...(isRigid ? ['rigid tone'] : []),
  ];
  const names = serotonergicOf(visit).map(({ name }) => name);
  return both(`${listed(signs)} on ${listed(names)}`);
}
