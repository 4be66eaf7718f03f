/** E1 to E9: now. */
import { is } from '../../facts/leaf.ts';
import { all, any } from '../../logic/condition.ts';
import {
  CES,
  CORD,
  DESIGN,
  ISCHAEMIA,
  NICE,
  limb,
  pathway,
  sacral,
  weakness,
  type PathwayRow,
} from './pathway.ts';
import {
  anyDeficit,
  breathlessAtRest,
  caudaEquina,
  hoursTo4Weeks,
  newCordSign,
  newWeakness,
  under4Weeks,
  upTo14Days,
  weakOrNumb,
  weakOrSaysSo,
} from './signs.ts';

export const EMERGENCY: readonly PathwayRow[] = [
  pathway(
    'E1',
    'emergency',
    'now',
    ['sudden-trouble', 'safety.sudden-trouble'],
    any(
      all(newWeakness, is('weakness-tempo', 'sudden')),
      all(newWeakness, is('weakness-pattern', 'one-side'), is('weakness-tempo', 'hours')),
      all(is('sudden-trouble', 'yes'), is('sudden-trouble-tempo', 'sudden', 'hours', 'unknown')),
    ),
    'stroke or TIA; if the limb is painful, cold, tense or swollen, a limb cause first',
    'Stroke pathway; if the limb is painful, cold, tense or swollen, feel the pulses first.',
    NICE,
  ),
  pathway(
    'E1-sign',
    'emergency',
    'now',
    ['sudden-sign', 'exam.gait'],
    // More careful than the source, which names weakness: a stroke may show as ataxia or numbness.
    any(
      all(
        is('gait-presence', 'new'),
        is('gait', 'ataxic', 'spastic', 'of-weakness'),
        is('gait-tempo', 'sudden', 'hours'),
      ),
      all(
        is('sensory-loss', 'new'),
        is('light-touch', 'other'),
        is('sensory-tempo', 'sudden', 'hours'),
      ),
    ),
    'stroke, or another acute lesion of brain or cord',
    'Stroke pathway; look for cord signs.',
    NICE,
    { yieldsTo: ['E1'] },
  ),
  pathway(
    'E2',
    'emergency',
    'now',
    weakness,
    all(
      newWeakness,
      is('weakness-pattern', 'both-sides'),
      any(
        is('weakness-tempo', ...hoursTo4Weeks),
        all(
          is('weakness-tempo', 'unknown'),
          any(
            is('reflexes', 'ankle-jerks-absent', 'one-ankle-jerk-absent', 'lost', 'mixed'),
            is('bladder-bowel-saddle', 'yes'),
            is('breathless-swallowing', 'yes'),
          ),
        ),
      ),
    ),
    'Guillain-Barré syndrome, cord compression or cauda equina',
    'Immediate hospital assessment; breathing (FVC) and swallowing; MRI of the spine if signs or bladder point there.',
    NICE,
  ),
  pathway(
    'E3',
    'emergency',
    'now',
    sacral,
    caudaEquina,
    'cauda equina syndrome',
    'Hospital now; emergency MRI of the lumbar spine. A residual urine below 200 mL or one-sided sciatica does not make it safe.',
    CES,
  ),
  pathway(
    'E4',
    'emergency',
    'now',
    ['cord', 'exam.plantars'],
    all(
      newCordSign,
      any(
        is('cord-tempo', 'sudden', 'hours', 'days'),
        is('back-pain-cancer-fever-injury', 'yes'),
        caudaEquina,
        all(newWeakness, is('weakness-tempo', ...under4Weeks)),
      ),
    ),
    'acute cord compression (metastasis, abscess, haematoma, disc)',
    'Hospital now; MRI of the whole spine the same day. With cancer: metastatic cord compression pathway.',
    CORD,
  ),
  pathway(
    'E5',
    'emergency',
    'now',
    ['back-pain', 'safety.back-pain-danger'],
    all(is('back-pain-fever', 'yes'), any(is('back-pain-infection-risk', 'yes'), anyDeficit)),
    'spinal epidural abscess',
    'Hospital now; blood cultures, CRP, MRI of the whole spine.',
    CORD,
  ),
  pathway(
    'E6',
    'emergency',
    'now',
    ['breathing', 'safety.breathless-swallowing'],
    any(
      all(weakOrSaysSo, breathlessAtRest),
      all(newWeakness, is('swallowing', 'yes'), is('weakness-tempo', ...under4Weeks, 'unknown')),
      all(
        is('reported-weakness', 'power-not-examined'),
        is('swallowing', 'yes'),
        any(
          is('legs-weaker-tempo', ...under4Weeks, 'unknown'),
          is('breathless-swallowing-tempo', ...under4Weeks, 'unknown'),
        ),
      ),
    ),
    'neuromuscular weakness of breathing or swallowing',
    'Hospital now; vital capacity (FVC), oxygen saturation, swallowing.',
    NICE,
  ),
  pathway(
    'E7-ischaemia',
    'emergency',
    'now',
    limb,
    all(
      is('limb-sudden', 'yes'),
      is('limb-sudden-tempo', ...upTo14Days, 'unknown'),
      any(
        all(
          any(is('limb-cold-or-pale', 'yes'), is('pulses', 'absent'), is('limb-cold', 'yes')),
          is('limb-pain-numb-weak', 'yes'),
        ),
        all(is('limb-cold-or-pale', 'yes'), weakOrNumb),
      ),
    ),
    'acute limb ischaemia',
    'Call vascular surgery now; not all six signs need be present.',
    ISCHAEMIA,
  ),
  pathway(
    'E7-compartment',
    'emergency',
    'now',
    limb,
    any(
      all(is('limb-tense', 'yes'), is('limb-sudden-tempo', ...upTo14Days, 'unknown')),
      all(is('oedema-tense', 'yes'), is('oedema-tempo', ...upTo14Days, 'unknown')),
    ),
    'compartment syndrome, with or without a pulse',
    'Surgical assessment now.',
    DESIGN,
  ),
  pathway(
    'E7-pulses',
    'emergency',
    'now',
    ['pulses', 'exam.pulses'],
    // Found on examination, whatever was asked; older numbness with absent pulses is R2 and R4.
    all(
      is('pulses-presence', 'new'),
      any(is('pulses', 'absent'), is('limb-cold', 'yes')),
      weakOrNumb,
    ),
    'acute limb ischaemia',
    'Call vascular surgery now; not all six signs need be present.',
    ISCHAEMIA,
    { yieldsTo: ['E7-ischaemia'] },
  ),
  pathway(
    'E8',
    'emergency',
    'now',
    ['joint', 'safety.hot-joint'],
    any(
      all(is('hot-joint', 'yes'), is('hot-joint-tempo', ...upTo14Days, 'unknown')),
      all(
        is('joints', 'one-hot-swollen'),
        is('joints-presence', 'new'),
        is('joints-tempo', ...upTo14Days, 'unknown'),
      ),
    ),
    'septic arthritis until shown otherwise',
    'Hospital now; aspiration and blood tests.',
    DESIGN,
  ),
  pathway(
    'E9',
    'emergency',
    'now',
    ['distress', 'safety.restless-distress'],
    // S9 is asked of patients on these medicines or after stopping one, so it carries the medicine.
    any(is('fever-rigidity-confusion', 'yes'), is('self-harm', 'yes')),
    'neuroleptic malignant or serotonin syndrome, or severe akathisia with thoughts of self-harm',
    'Hospital or crisis team now; do not leave the patient alone; review with the prescriber today.',
    DESIGN,
    { deficit: false },
  ),
];
