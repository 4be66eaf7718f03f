/** Loss of touch, vibration or position, told and found (D37, D51). */
import { is, number } from '../../facts/leaf.ts';
import { all, any, not } from '../../logic/condition.ts';
import { ANKLE_JERK_AGE } from '../limits/age.ts';
import { cite } from '../sources.ts';
import { AAN, DESIGN, NICE, TOLD, pathway, touch, type PathwayRow } from './pathway.ts';
import {
  ankleReflexesLost,
  mayWorsen,
  numbRecently,
  numbUnknown,
  over1Month,
  under4Weeks,
} from './signs.ts';

const touchNew = is('touch-presence', 'new');
const rising = is('rising-loss', 'yes');
const toldNumb = is('told-numbness', 'yes');
const oneSide = all(touchNew, is('one-side-loss', 'yes'));
const unsaid = all(touchNew, is('unsaid-loss', 'yes'));
/** Vibration at the toes alone is an everyday sign of age. */
const lostDepth = all(is('vibration-presence', 'new'), is('vibration-position', 'lost'));
const NERVES = 'a lesion of root, nerve, cord or brain';

export const SENSATION: readonly PathwayRow[] = [
  pathway({
    id: 'E1-side',
    tier: 'emergency',
    within: 'now',
    about: touch,
    finding: 'sensation',
    when: any(
      all(oneSide, any(is('sensory-tempo', 'hours'), is('sensory-at-once', 'yes'))),
      all(touchNew, is('patchy-loss', 'yes'), is('sensory-at-once', 'yes')),
    ),
    suspects:
      'stroke or another acute lesion of brain or cord, unless the limb itself is the cause',
    action: 'Stroke pathway; look for cord signs; in a painful or cold limb feel the pulses first.',
    callsForNet: true,
    sources: NICE,
    yieldsTo: ['E2', 'E2b', 'E4'],
  }),
  pathway({
    id: 'E2b',
    tier: 'emergency',
    within: 'now',
    about: ['reported-numbness', 'exam.reflexes'],
    finding: 'sensation',
    when: all(
      ankleReflexesLost,
      any(
        all(rising, is('sensory-tempo', ...under4Weeks)),
        all(toldNumb, is('told-numb-tempo', ...under4Weeks)),
      ),
    ),
    suspects: 'Guillain-Barré syndrome',
    action: 'Hospital now; vital capacity (FVC), swallowing, ECG.',
    callsForNet: true,
    sources: TOLD,
    yieldsTo: ['E2', 'E2b-told'],
  }),
  pathway({
    id: 'E2b-reflexes-there',
    tier: 'urgent',
    within: 'same day',
    about: touch,
    finding: 'sensation',
    when: all(rising, is('sensory-tempo', ...under4Weeks), is('ankle-reflexes', 'there')),
    suspects: 'Guillain-Barré syndrome or a lesion of the cord',
    action:
      'Same-day assessment; reflexes may still be there on the first days: examine again within 24 hours, with power and breathing.',
    callsForNet: true,
    sources: TOLD,
    yieldsTo: ['E2', 'E4'],
  }),
  pathway({
    id: 'sensory-side',
    tier: 'urgent',
    within: 'same day',
    about: touch,
    finding: 'sensation',
    when: all(oneSide, numbRecently),
    suspects: 'stroke or inflammation of brain or cord',
    action: 'Same-day assessment; imaging of brain or cord by the signs.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'acute-sensation',
    tier: 'urgent',
    within: 'same day',
    about: touch,
    finding: 'sensation',
    when: is('acute-sensation', 'yes'),
    suspects: NERVES,
    action: 'Clarify the same day: where, since when, and what else came with it.',
    callsForNet: true,
    sources: TOLD,
    yieldsTo: ['E2'],
  }),
  pathway({
    id: 'rising-look',
    tier: 'urgent',
    within: 'same day',
    about: ['reported-numbness', 'exam.reflexes'],
    finding: 'sensation',
    look: true,
    when: any(
      all(
        is('ankle-reflexes', 'not-examined'),
        any(
          all(rising, is('sensory-tempo', ...under4Weeks)),
          all(toldNumb, is('told-numb-tempo', ...under4Weeks)),
        ),
      ),
      all(rising, is('sensory-tempo', 'blank')),
    ),
    suspects: 'an inflammatory neuropathy, or one of long standing',
    action: 'Ask today since when; examine reflexes, power and breathing.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'sensory-kind',
    tier: 'urgent',
    within: 'same day',
    about: touch,
    finding: 'sensation',
    look: true,
    when: all(unsaid, any(numbRecently, is('sensory-tempo', 'blank'))),
    suspects: NERVES,
    action: 'Say where touch is lost: a level, one side or both feet.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'sensory-since',
    tier: 'urgent',
    within: 'same day',
    about: touch,
    finding: 'sensation',
    look: true,
    when: all(any(touchNew, lostDepth), not(rising), is('sensory-tempo', 'blank')),
    suspects: NERVES,
    action: 'Ask today since when, how suddenly, and whether it worsens.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'U2-numb',
    tier: 'urgent',
    within: '2 weeks',
    about: touch,
    finding: 'sensation',
    when: all(
      is('sensory-loss', 'new'),
      is('sensory-tempo', ...under4Weeks),
      is('sensory-course', 'worsening'),
    ),
    suspects: 'a lesion of root, nerve or cord',
    action:
      'Today: plantars, reflexes, saddle. Neurology; MRI or nerve conduction by localisation.',
    callsForNet: true,
    sources: NICE,
    yieldsTo: ['E2', 'E3', 'E4'],
  }),
  pathway({
    id: 'U2b',
    tier: 'urgent',
    within: '2 weeks',
    about: touch,
    finding: 'sensation',
    when: all(
      rising,
      any(
        is('sensory-tempo', 'one-to-three-months'),
        all(is('sensory-tempo', 'longer'), is('sensory-course', ...mayWorsen)),
        all(numbUnknown, ankleReflexesLost, is('from-sixty', 'not-recorded')),
      ),
    ),
    suspects: 'inflammatory neuropathy, a lesion of the cord or lack of B12',
    action: 'Ask whether it worsens; neurology, nerve conduction, B12, glucose, immunofixation.',
    callsForNet: true,
    sources: TOLD,
    yieldsTo: ['E2', 'E3', 'E4', 'U5-cord'],
  }),
  pathway({
    id: 'sensory-slow',
    tier: 'urgent',
    within: '2 weeks',
    about: touch,
    finding: 'sensation',
    when: all(
      any(unsaid, oneSide),
      is('sensory-tempo', ...over1Month),
      is('sensory-course', ...mayWorsen),
    ),
    suspects: NERVES,
    action: 'Say where touch is lost, and whether it worsens; neurology if it does.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'U5-position',
    tier: 'urgent',
    within: '2 weeks',
    about: ['position', 'exam.vibration-position'],
    finding: 'sensation',
    when: all(
      is('vibration-presence', 'new'),
      is('vibration-position', 'toe-vibration-reduced', 'lost'),
      any(
        is('romberg', 'positive'),
        is('gait', 'ataxic', 'not-said'),
        is('reflexes', 'brisk', 'mixed'),
        is('plantars', 'extensor'),
      ),
    ),
    suspects: 'lack of B12 or copper, dorsal-column or large-fibre disease',
    action: 'B12, MMA, homocysteine, copper, syphilis serology; urgent neurology; MRI of the cord.',
    callsForNet: true,
    sources: [cite('b12-neurology', '5.2', 'study'), cite('project-design', 'D4', 'design')],
  }),
  pathway({
    id: 'R2',
    tier: 'routine',
    within: 'routine',
    about: ['sensory', 'exam.light-touch'],
    finding: 'sensation',
    when: any(
      all(touchNew, is('stocking-loss', 'yes')),
      all(
        is('vibration-presence', 'new'),
        is('vibration-position', 'toe-vibration-reduced', 'lost'),
      ),
      all(is('reflex-presence', 'new'), is('reflexes', 'ankle-jerks-absent')),
    ),
    suspects: 'peripheral neuropathy',
    action:
      'Glucose or HbA1c, B12 with MMA, protein immunofixation, blood count, kidney, liver, TSH; nerve conduction if atypical.',
    callsForNet: true,
    sources: AAN,
    yieldsTo: ['E2', 'E3', 'E4', 'U5-cord', 'R2-note'],
  }),
  pathway({
    id: 'other-sensory',
    tier: 'routine',
    within: 'routine',
    about: touch,
    finding: 'sensation',
    when: touchNew,
    suspects: 'a lesion of root, nerve or cord',
    action: 'Complete the neurological examination; neurology referral if it stays.',
    callsForNet: true,
    sources: DESIGN,
    yieldsTo: ['E2', 'E3', 'E4', 'U5-cord'],
  }),
  pathway({
    id: 'R2-note',
    tier: 'note',
    within: 'routine',
    about: ['ankle-jerks-in-age', 'exam.reflexes'],
    when: all(
      number('age', 'at least', ANKLE_JERK_AGE),
      any(is('reflexes', 'ankle-jerks-absent'), is('vibration-position', 'toe-vibration-reduced')),
      is('signs-beyond-ageing', 'none'),
    ),
    suspects: 'age, or an early neuropathy',
    action: 'Alone at this age it may be ageing; compare later.',
    callsForNet: true,
    sources: [
      cite('neurology-practice', '3.1', 'textbook'),
      cite('project-design', 'D4', 'design'),
    ],
    leads: false,
  }),
];
