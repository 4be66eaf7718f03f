/** What helps now, of one source alone: a sudden trouble, cord, spine, breathing, a joint, distress. */
import { is } from '../../facts/leaf.ts';
import { all, any, not } from '../../logic/condition.ts';
import { CORD, danger, DESIGN, NICE, pathway, type PathwayRow } from './pathway.ts';
import {
  anyDeficit,
  breathlessAtRest,
  caudaEquina,
  newCordSign,
  newWeakness,
  notDated,
  over1Month,
  sacralNow,
  toldWeak,
  under4Weeks,
  upTo14Days,
  weakOrSaysSo,
  weakRecently,
  weakUnknown,
} from './signs.ts';

const isStable = (
  course: 'told-weakness-course' | 'told-balance-course' | 'weakness-course' | 'back-pain-course',
) => is(course, 'stable', 'improving');

export const EMERGENCY: readonly PathwayRow[] = [
  pathway({
    id: 'E1',
    tier: 'emergency',
    within: 'now',
    about: ['sudden-trouble', 'safety.sudden-trouble'],
    when: all(
      is('sudden-trouble', 'yes'),
      any(
        is('sudden-trouble-tempo', 'hours', ...notDated),
        all(is('sudden-trouble-minutes', 'yes'), is('sudden-trouble-tempo', 'days')),
      ),
    ),
    suspects: 'stroke or TIA',
    do: 'Stroke pathway now',
    action: 'Stroke pathway; in a painful, cold, tense or swollen limb feel the pulses first.',
    callsForNet: true,
    sources: NICE,
  }),
  pathway({
    id: 'E4',
    tier: 'emergency',
    within: 'now',
    about: ['cord', 'exam.plantars'],
    when: all(
      newCordSign,
      any(
        is('cord-tempo', ...under4Weeks),
        is('cord-sudden', 'yes'),
        is('back-pain-cancer-fever-injury', 'yes'),
        caudaEquina,
        all(newWeakness, is('weakness-tempo', ...under4Weeks)),
        all(toldWeak, is('told-weakness-tempo', ...under4Weeks)),
        all(is('clumsy-hands', 'yes'), is('back-pain-tempo', ...under4Weeks)),
      ),
    ),
    suspects: 'compression of the cord (metastasis, abscess, haematoma, disc) or myelitis',
    do: 'Hospital now; MRI of the whole spine today',
    action:
      'Hospital now; MRI of the whole spine the same day. With cancer: metastatic cord compression pathway.',
    callsForNet: true,
    sources: CORD,
  }),
  pathway({
    id: 'E4-told',
    tier: 'emergency',
    within: 'now',
    about: ['back-pain', 'safety.back-pain-danger'],
    // By account is enough: what was not examined does not wait for it (D38).
    when: all(
      is('back-pain-cord-risk', 'yes'),
      any(
        all(
          is('told-weakness', 'stands'),
          not(all(is('told-weakness-tempo', ...over1Month), isStable('told-weakness-course'))),
        ),
        all(
          is('told-balance', 'stands'),
          not(all(is('told-balance-tempo', ...over1Month), isStable('told-balance-course'))),
        ),
        all(
          newWeakness,
          any(
            weakUnknown,
            not(all(is('weakness-tempo', ...over1Month), isStable('weakness-course'))),
          ),
        ),
        is('imbalance-tempo', ...under4Weeks, 'blank'),
        all(is('told-numbness', 'yes'), is('told-numb-tempo', ...under4Weeks, 'blank')),
        all(sacralNow, is('sacral-settled', 'no')),
        all(
          is('clumsy-hands', 'yes'),
          not(all(is('back-pain-tempo', ...over1Month), isStable('back-pain-course'))),
        ),
      ),
    ),
    suspects: 'compression of the cord or cauda equina (metastasis, abscess, haematoma, fracture)',
    do: 'Hospital now; MRI of the whole spine today',
    action:
      'Hospital now; MRI of the whole spine the same day; examine power, level, saddle and reflexes.',
    callsForNet: true,
    sources: danger('D38'),
    yieldsTo: ['E4'],
  }),
  pathway({
    id: 'E5',
    tier: 'emergency',
    within: 'now',
    about: ['back-pain', 'safety.back-pain-danger'],
    when: all(is('back-pain-fever', 'yes'), any(is('back-pain-infection-risk', 'yes'), anyDeficit)),
    suspects: 'spinal epidural abscess',
    do: 'Hospital now; blood cultures, MRI of the whole spine',
    action: 'Hospital now; blood cultures, CRP, MRI of the whole spine.',
    callsForNet: true,
    sources: CORD,
  }),
  pathway({
    id: 'E6',
    tier: 'emergency',
    within: 'now',
    about: ['breathing', 'safety.breathless-swallowing'],
    when: any(
      all(weakOrSaysSo, breathlessAtRest),
      all(newWeakness, is('swallowing', 'yes'), any(weakRecently, is('weakness-tempo', 'blank'))),
      all(
        is('reported-weakness', 'power-not-examined'),
        is('swallowing', 'yes'),
        any(
          is('told-weakness-tempo', ...under4Weeks, ...notDated),
          is('breathless-swallowing-tempo', ...under4Weeks, ...notDated),
        ),
      ),
    ),
    suspects: 'neuromuscular weakness of breathing or swallowing',
    do: 'Hospital now; vital capacity, swallowing',
    action: 'Hospital now; vital capacity (FVC), oxygen saturation, swallowing.',
    callsForNet: true,
    sources: NICE,
  }),
  pathway({
    id: 'E6-embolism',
    tier: 'emergency',
    within: 'now',
    about: ['breathing', 'safety.breathless-swallowing'],
    when: any(
      all(is('breathless', 'yes'), is('breathless-acute', 'yes'), is('swelling', 'yes')),
      // The leg's since says nothing of the chest's.
      is('swelling-chest-pain', 'yes'),
    ),
    suspects: 'pulmonary embolism',
    do: 'Hospital now; oxygen saturation, lung imaging',
    action: 'Hospital now: oxygen saturation, imaging of the lung arteries.',
    callsForNet: true,
    sources: danger('D58'),
    deficit: false,
  }),
  pathway({
    id: 'E6-breathless',
    tier: 'emergency',
    within: 'now',
    about: ['breathing', 'safety.breathless-swallowing'],
    when: all(
      is('breathless', 'yes'),
      any(
        is('breathless-swallowing-tempo', 'hours'),
        all(is('breathless-minutes', 'yes'), is('breathless-acute', 'yes')),
      ),
    ),
    suspects: 'heart, lung or neuromuscular failure',
    do: 'Hospital now; oxygen saturation, ECG',
    action: 'Hospital now: oxygen saturation, breathing rate, ECG; power of the neck and limbs.',
    callsForNet: false,
    sources: danger('D58'),
    deficit: false,
    yieldsTo: ['E6', 'E6-embolism'],
  }),
  pathway({
    id: 'E8',
    tier: 'emergency',
    within: 'now',
    about: ['joint', 'safety.hot-joint'],
    when: any(
      all(is('hot-joint', 'yes'), is('hot-joint-tempo', ...upTo14Days, ...notDated)),
      all(
        is('joints', 'one-hot-swollen'),
        is('joints-presence', 'new'),
        is('joints-tempo', ...upTo14Days, ...notDated),
      ),
    ),
    suspects: 'septic arthritis until shown otherwise',
    do: 'Hospital now; aspirate the joint',
    action: 'Hospital now; aspiration and blood tests.',
    callsForNet: true,
    sources: DESIGN,
  }),
  pathway({
    id: 'E9',
    tier: 'emergency',
    within: 'now',
    about: ['distress', 'safety.restless-distress'],
    when: all(
      is('distress-settled', 'no'),
      any(
        is('fever-rigidity-confusion', 'yes'),
        // Rigid tone that is found is one of the three (D51).
        all(is('fever-or-confusion', 'yes'), is('rigid-tone', 'yes'), is('tone-presence', 'new')),
      ),
    ),
    suspects:
      'sepsis, meningitis or encephalitis; on or after a dopamine blocker, an antidepressant or a dopaminergic medicine, neuroleptic malignant or serotonin syndrome, or withdrawal',
    do: 'Hospital now; bring all medicines; CK, cultures',
    action: 'Hospital now; bring all medicines, begun, raised and stopped; CK, blood cultures.',
    callsForNet: false,
    sources: danger('D32'),
    deficit: false,
  }),
  pathway({
    id: 'E9-self-harm',
    tier: 'emergency',
    within: 'now',
    about: ['self-harm', 'safety.restless-distress'],
    when: is('self-harm', 'yes'),
    suspects: 'danger to life, whatever the cause; akathisia may add to it',
    do: 'Do not leave alone; crisis team now',
    action: 'Do not leave the patient alone; crisis team now; review with the prescriber today.',
    callsForNet: false,
    sources: danger('D32'),
    deficit: false,
  }),
];
