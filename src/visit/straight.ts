/** A visit without the marks that turn the direction of writing. */
import { unturned } from '../language/tidy.ts';
import { canonical } from '../rules/record/canonical.ts';
import type { Visit } from '../rules/record/visit.ts';

/** The same visit where there are none. No name and no answer of ours has any, so only words change. */
export function straight(visit: Visit): Visit {
  const text = JSON.stringify(visit);
  const plain = unturned(text);
  return plain === text ? visit : canonical(JSON.parse(plain));
}
