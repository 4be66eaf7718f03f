import type { CORE_MIMIC_IDS } from '../../record/ids.ts';
import type { MimicTold } from './row.ts';

/** What is read of the core mimics. */
export const CORE_WORDS: Readonly<Record<(typeof CORE_MIMIC_IDS)[number], MimicTold>> = {
  'leg-cramps': {
    tellsApart:
      'Sudden painful hard knot in one muscle, seconds to minutes; needs a forceful stretch, not just walking; sore afterwards; no urge.',
    lookFor: 'A hard muscle if seen; wasting or fasciculation; otherwise normal',
    note: 'That it comes at night and eases on walking does not make it criterion 3 or 4.',
  },
  positional: {
    tellsApart:
      'After a long time in one posture; a numb or dead feeling; gone with one shift of position and does not come back at once.',
    lookFor: 'Normal; pressure points, such as the peroneal nerve at the fibular head',
  },
  arthritis: {
    tellsApart:
      'In the joint itself, stiff, worse with load or the first steps; stiffness after rest eases within minutes of use; no urge.',
    lookFor: 'Tender, swollen or limited joint, crepitus',
    note: 'Rheumatoid arthritis has a record of its own, since it also goes with RLS.',
  },
  myalgia: {
    tellsApart: 'Diffuse ache, tender to pressure, after exertion or all day; no urge.',
    lookFor: 'Tender muscles; proximal weakness is a red flag',
  },
  oedema: {
    tellsApart: 'Heavy, tight, swollen by evening; eased by raising the legs; no urge.',
    lookFor: 'Pitting; swelling of one leg only points to deep vein thrombosis',
  },
  venous: {
    tellsApart:
      'Ache and heaviness after standing, eased by raising the legs, stockings or walking; veins or skin change to be seen; no urge.',
    lookFor: 'Varicose veins, brown staining, eczema, ulcer',
    note: 'Sources disagree: a mimic in the criteria, a cause in three source articles, and a rejected theory in another; here a mimic first and a weak link.',
    grade: 'C',
  },
  'habitual-tapping': {
    tellsApart:
      'Half-conscious tapping or rocking without urge or discomfort; can be held back without distress; does not bother the patient or disturb sleep.',
    lookFor: 'Tapping that ends when attention is drawn to it',
  },
  neuropathy: {
    tellsApart:
      'Numb, burning, tingling or shooting, from the toes upwards, all day though worse in bed; movement gives no full, lasting relief.',
    lookFor:
      'Distal sensory loss, reduced vibration, absent ankle jerks, distal weakness, Romberg sign',
    note: 'Sources disagree: raised rates of RLS in several neuropathy series, no excess after expert examination in one; both may be present.',
    grade: 'B',
  },
  radiculopathy: {
    tellsApart:
      'Usually one side, in the line of a root, with back pain, worse on coughing or straining; may come on sitting or lying and ease on moving; no urge.',
    lookFor: 'Weakness and sensory loss of one root, a reduced reflex, positive straight-leg raise',
    grade: 'C',
  },
  'vascular-claudication': {
    tellsApart:
      'Brought on by walking a fixed distance and relieved by standing still: the reverse of RLS; foot pain at rest, eased by hanging the leg down, is critical ischaemia.',
    lookFor: 'Absent pulses, cool skin, hair loss, ulcer, bruit',
  },
  akathisia: {
    tellsApart:
      'Inner restlessness of the whole body, rocking and pacing, less tied to the evening, less relief; minutes (injection) to weeks after starting, raising or, less often, stopping a medicine.',
    lookFor: 'Cannot sit still, shifts weight; parkinsonism, dyskinesia; ask about distress',
  },
};
