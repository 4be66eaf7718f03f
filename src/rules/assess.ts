/** Placeholder until the tables are joined; the shape is final. */
import type { Assessment, Why } from './assessment.ts';
import type { Visit } from './visit.ts';
const why: Why = { rule: 'placeholder', reasons: [], logic: { says: '', of: [] }, sources: [] };
export function assess(_visit: Visit, _today: string): Assessment {
  return {
    headline: { id: 'cannot-say-yet', says: 'Cannot say yet.', also: [], open: [], why },
    verdicts: [], criteria: [], flags: [], safety: [], exam: [],
    mimics: { required: [], answered: 0, movedUp: [], present: [], unsure: [], absent: [], notAsked: [] },
    comorbid: [], labs: [], iron: [], b12: [], medicines: [], course: [], supportive: [],
    context: [], defeaters: [], open: [], steps: [], sources: [],
  };
}
