import { expect, test } from 'vitest';
import { proveSpace } from './prove/finding-edges.ts';
import { wrongFindings } from './prove/finding-report.ts';
import { FINDING_SPACES } from './prove/finding-states.ts';
test.each([
  'weakness, of muscle',
  'balance, walking that cannot be tested',
  'weakness, wasting',
  'balance, gait of every kind',
])(
  '%s',
  (id) => {
    const space = FINDING_SPACES.findIndex((s) => s.space.id === id);
    const proved = proveSpace(FINDING_SPACES[space]!, 7);
    console.log(id, proved.states, proved.edges);
    expect(wrongFindings([{ space, proved }])).toEqual([]);
  },
  900000,
);
