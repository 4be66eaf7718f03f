/** Serotonin toxicity: medicines that raise serotonin, with clonus, tremor or agitation (D58). */
import { is } from '../../facts/leaf.ts';
import { all } from '../../logic/condition.ts';
import { danger, pathway, type PathwayRow } from './pathway.ts';

const toxicity = all(is('serotonergic', 'yes'), is('serotonin-sign', 'yes'));
const about = ['serotonin', 'safety.restless-distress'] as const;

export const SEROTONIN: readonly PathwayRow[] = [
  pathway({
    id: 'serotonin-now',
    tier: 'emergency',
    within: 'now',
    about,
    when: all(toxicity, is('serotonin-fever-or-rigidity', 'yes'), is('distress-settled', 'no')),
    suspects: 'serotonin toxicity',
    do: 'Hospital now; bring all medicines',
    action: 'Hospital now; bring all medicines, with what was begun or raised; temperature, CK.',
    callsForNet: false,
    sources: danger('D58'),
    deficit: false,
  }),
  pathway({
    id: 'serotonin',
    tier: 'urgent',
    within: 'same day',
    about,
    when: toxicity,
    suspects: 'serotonin toxicity',
    do: 'Temperature, pulse, clonus, tone; ring the prescriber',
    action:
      'The same day: temperature, pulse, clonus, tone, pupils; review the medicines with the prescriber.',
    callsForNet: false,
    sources: danger('D58'),
    deficit: false,
    yieldsTo: ['serotonin-now'],
  }),
];
