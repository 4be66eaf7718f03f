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
  pathway({
    id: 'E1',
    tier: 'emergency',
    within: 'now',
    about: ['sudden-trouble', 'safety.sudden-trouble'],
    callsForNet: true,
    when: any(
      all(newWeakness, is('weakness-tempo', 'sudden')),
      all(newWeakness, is('weakness-pattern', 'one-side'), is('weakness-tempo', 'hours')),
      all(is('sudden-trouble', 'yes'), is('sudden-trouble-tempo', 'sudden', 'hours', 'unknown')),
    ),
    suspects: 'stroke or TIA; if the limb is painful, cold, tense or swollen, a limb cause first',
    action:
      'Stroke pathway; if the limb is painful, cold, tense or swollen, feel the pulses first.',
    sources: NICE,
  }),
  pathway({
    id: 'E1-sign',
    tier: 'emergency',
    within: 'now',
    about: ['sudden-sign', 'exam.gait'],
    callsForNet: true,
    // More careful than the source, which names weakness: a stroke may show as ataxia or numbness.
    when: any(
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
    suspects: 'stroke, or another acute lesion of brain or cord',
    action: 'Stroke pathway; look for cord signs.',
    sources: NICE,
    yieldsTo: ['E1'],
  }),
  pathway({
    id: 'E2',
    tier: 'emergency',
    within: 'now',
    about: weakness,
    callsForNet: true,
    when: all(
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
    suspects: 'Guillain-Barré syndrome, cord compression or cauda equina',
    action:
      'Immediate hospital assessment; breathing (FVC) and swallowing; MRI of the spine if signs or bladder point there.',
    sources: NICE,
  }),
  pathway({
    id: 'E3',
    tier: 'emergency',
    within: 'now',
    about: sacral,
    callsForNet: true,
    when: caudaEquina,
    suspects: 'cauda equina syndrome',
    action:
      'Hospital now; emergency MRI of the lumbar spine. A residual urine below 200 mL or one-sided sciatica does not make it safe.',
    sources: CES,
  }),
  pathway({
    id: 'E4',
    tier: 'emergency',
    within: 'now',
    about: ['cord', 'exam.plantars'],
    callsForNet: true,
    when: all(
      newCordSign,
      any(
        is('cord-tempo', 'sudden', 'hours', 'days'),
        is('back-pain-cancer-fever-injury', 'yes'),
        caudaEquina,
        all(newWeakness, is('weakness-tempo', ...under4Weeks)),
      ),
    ),
    suspects: 'acute cord compression (metastasis, abscess, haematoma, disc)',
    action:
      'Hospital now; MRI of the whole spine the same day. With cancer: metastatic cord compression pathway.',
    sources: CORD,
  }),
  pathway({
    id: 'E5',
    tier: 'emergency',
    within: 'now',
    about: ['back-pain', 'safety.back-pain-danger'],
    callsForNet: true,
    when: all(is('back-pain-fever', 'yes'), any(is('back-pain-infection-risk', 'yes'), anyDeficit)),
    suspects: 'spinal epidural abscess',
    action: 'Hospital now; blood cultures, CRP, MRI of the whole spine.',
    sources: CORD,
  }),
  pathway({
    id: 'E6',
    tier: 'emergency',
    within: 'now',
    about: ['breathing', 'safety.breathless-swallowing'],
    callsForNet: true,
    when: any(
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
    suspects: 'neuromuscular weakness of breathing or swallowing',
    action: 'Hospital now; vital capacity (FVC), oxygen saturation, swallowing.',
    sources: NICE,
  }),
  pathway({
    id: 'E7-ischaemia',
    tier: 'emergency',
    within: 'now',
    about: limb,
    callsForNet: true,
    when: all(
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
    suspects: 'acute limb ischaemia',
    action: 'Call vascular surgery now; not all six signs need be present.',
    sources: ISCHAEMIA,
    limbFirst: true,
  }),
  pathway({
    id: 'E7-compartment',
    tier: 'emergency',
    within: 'now',
    about: limb,
    callsForNet: true,
    when: any(
      all(is('limb-tense', 'yes'), is('limb-sudden-tempo', ...upTo14Days, 'unknown')),
      all(is('oedema-tense', 'yes'), is('oedema-tempo', ...upTo14Days, 'unknown')),
    ),
    suspects: 'compartment syndrome, with or without a pulse',
    action: 'Surgical assessment now.',
    sources: DESIGN,
    limbFirst: true,
  }),
  pathway({
    id: 'E7-pulses',
    tier: 'emergency',
    within: 'now',
    about: ['pulses', 'exam.pulses'],
    callsForNet: true,
    // Found on examination, whatever was asked; older numbness with absent pulses is R2 and R4.
    when: all(
      is('pulses-presence', 'new'),
      any(is('pulses', 'absent'), is('limb-cold', 'yes')),
      weakOrNumb,
    ),
    suspects: 'acute limb ischaemia',
    action: 'Call vascular surgery now; not all six signs need be present.',
    sources: ISCHAEMIA,
    yieldsTo: ['E7-ischaemia'],
    limbFirst: true,
  }),
  pathway({
    id: 'E8',
    tier: 'emergency',
    within: 'now',
    about: ['joint', 'safety.hot-joint'],
    callsForNet: true,
    when: any(
      all(is('hot-joint', 'yes'), is('hot-joint-tempo', ...upTo14Days, 'unknown')),
      all(
        is('joints', 'one-hot-swollen'),
        is('joints-presence', 'new'),
        is('joints-tempo', ...upTo14Days, 'unknown'),
      ),
    ),
    suspects: 'septic arthritis until shown otherwise',
    action: 'Hospital now; aspiration and blood tests.',
    sources: DESIGN,
  }),
  pathway({
    id: 'E9',
    tier: 'emergency',
    within: 'now',
    about: ['distress', 'safety.restless-distress'],
    callsForNet: false,
    // S9 is asked of patients on these medicines or after stopping one, so it carries the medicine.
    when: any(is('fever-rigidity-confusion', 'yes'), is('self-harm', 'yes')),
    suspects:
      'neuroleptic malignant or serotonin syndrome, or severe akathisia with thoughts of self-harm',
    action:
      'Hospital or crisis team now; do not leave the patient alone; review with the prescriber today.',
    sources: DESIGN,
    deficit: false,
  }),
];
