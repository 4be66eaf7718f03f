/** Who wrote a resource, and whether it is of a patient at all. */
import type { Visit } from '../rules/record/visit.ts';
import { systemOf } from './canonical.ts';
import type { Meta } from './resources.ts';

export const PROGRAM = 'RLS checklist';

/** An example says so where a record system looks: it is test data, and not of a patient. */
const TEST_DATA = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

export const metaOf = ({ example }: Visit): Meta => ({
  ...(example === true ? { security: [TEST_DATA] } : {}),
  tag: [{ system: systemOf('program'), code: 'rls-checklist', display: PROGRAM }],
});
