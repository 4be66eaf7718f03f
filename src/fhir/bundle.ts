/**
 * What is saved for a record system: the answers, the summary as a text, and the laboratory values that
 * it may compute with. Nobody is named in it, and nothing is concluded in a form that a computer reads.
 */
import type { LabId } from '../rules/record/ids.ts';
import { quantity } from '../rules/record/quantities.ts';
import type { Visit } from '../rules/record/visit.ts';
import { LOINC_SYSTEM } from './canonical.ts';
import { loincOf, OBSERVED } from './codes.ts';
import { quantityOf } from './number.ts';
import { metaOf, PROGRAM } from './program.ts';
import type { Bundle, DocumentReference, Observation, Resource } from './resources.ts';
import { responseOf } from './response.ts';

const LABORATORY = {
  system: 'http://terminology.hl7.org/CodeSystem/observation-category',
  code: 'laboratory',
};
const TYPED = 'Typed into a checklist from a report; the laboratory’s own result counts.';

/** A value that the page can read, under the code of its unit; none where no code is certain. */
function observationOf(id: LabId, { labs }: Visit): readonly Observation[] {
  const typed = labs[id];
  const value = typed === undefined ? undefined : quantityOf(id, typed);
  const unit = quantity(id).units.find((each) => each.unit === value?.unit)?.unit;
  const code = unit === undefined ? undefined : loincOf(id, unit);
  if (value === undefined || code === undefined) return [];
  return [
    {
      resourceType: 'Observation',
      status: 'unknown',
      category: [{ coding: [LABORATORY] }],
      code: { coding: [code] },
      ...(typed?.drawn === undefined ? {} : { effectiveDateTime: typed.drawn }),
      valueQuantity: value,
      note: [{ text: TYPED }],
    },
  ];
}

/** As UTF-8. */
const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** The summary as a document. */
export const noteOf = (visit: Visit, text: string, at: string): DocumentReference => ({
  resourceType: 'DocumentReference',
  meta: metaOf(visit),
  status: 'current',
  docStatus: 'preliminary',
  type: { coding: [{ system: LOINC_SYSTEM, code: '11488-4', display: 'Consult note' }] },
  date: at,
  description: `${PROGRAM}: summary of a visit`,
  content: [
    {
      attachment: {
        contentType: 'text/plain; charset=utf-8',
        data: base64(text),
        title: PROGRAM,
        creation: at,
      },
    },
  ],
});

/**
 * `text`: the summary. `at`: ISO date and time in UTC. `newId`: a fresh UUID for each resource. The
 * values of an example are nobody's, so they are not handed over as such.
 */
export function bundleOf(visit: Visit, text: string, at: string, newId: () => string): Bundle {
  const observations =
    visit.example === true ? [] : OBSERVED.flatMap((id) => observationOf(id, visit));
  const resources: readonly Resource[] = [
    responseOf(visit, at),
    noteOf(visit, text, at),
    ...observations,
  ];
  return {
    resourceType: 'Bundle',
    meta: metaOf(visit),
    type: 'collection',
    timestamp: at,
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${newId()}`, resource })),
  };
}
