/**
 * npm run records: what is saved for a record system, and the form, before Medplum's validator, which finds
 * what the official schema does not. Each resource is a document of its own there.
 */
import { bundleOf } from '../../src/fhir/bundle.ts';
import { questionnaire } from '../../src/fhir/questionnaire.ts';
import { responseOf } from '../../src/fhir/response.ts';
import { TODAY } from '../rules/a-visit.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { walkedVisits } from '../prove/walked-visits.ts';
import { medplumCore } from './medplum.ts';

const AT = `${TODAY}T10:42:00.000Z`;
const VISITS = 10_000;
const SEED = 11;

const [, , folder = ''] = process.argv;
const { validateResource } = await medplumCore(folder);

/** Why it is refused; undefined where it is not. */
function refused(resource: unknown): string | undefined {
  try {
    validateResource(resource);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const { status: _, ...withoutStatus } = responseOf(emptyVisit, AT);
/** It does refuse what is wrong, else its silence would say nothing. */
const PLANTED: readonly unknown[] = [
  withoutStatus,
  { ...responseOf(emptyVisit, AT), item: [{ text: 'without a link' }] },
  { ...responseOf(emptyVisit, AT), verdict: 'met' },
];
const missed = PLANTED.filter((each) => refused(each) === undefined).length;

const reasons = new Map<string, number>();
let resources = 0;
function look(resource: unknown): void {
  resources += 1;
  const why = refused(resource);
  if (why !== undefined) reasons.set(why, (reasons.get(why) ?? 0) + 1);
}

look(questionnaire());
let ids = 0;
for (const visit of walkedVisits(SEED, VISITS)) {
  const bundle = bundleOf(visit, 'A summary.', AT, () => `${(ids += 1)}`);
  look(bundle);
  for (const { resource } of bundle.entry) look(resource);
}

for (const [why, times] of reasons) console.error(`${times} times: ${why}`);
console.log(
  `${VISITS} visits, ${resources} resources: ${[...reasons.values()].reduce((sum, each) => sum + each, 0)} refused; of ${PLANTED.length} that are wrong ${missed} passed`,
);
process.exitCode = reasons.size === 0 && missed === 0 ? 0 : 1;
