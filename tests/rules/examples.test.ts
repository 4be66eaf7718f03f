/** The examples of the evidence area, read again by the tables. `npm run renew` makes them. */
import { expect, test } from 'vitest';
import { exampleOf } from '../../src/areas/evidence/examples.ts';
import { factsRead, saysNow } from '../prove/kept-examples.ts';
import { PLANS } from '../prove/parts.ts';

test.each(PLANS.map((plan) => [plan.table.id, plan] as const))(
  '%s: every leaf has an example, and it still says so',
  (id, plan) => {
    for (const { id: row } of plan.table.rows) {
      const facts = factsRead(plan, row);
      const examples = facts.map((_, leaf) => exampleOf(id, row, leaf));
      expect([row, examples.map((each) => each?.fact)]).toEqual([row, facts]);
      for (const example of examples) {
        if (example === undefined) continue;
        const { saysThen, saysElse } = example;
        expect(saysThen).not.toBe(saysElse);
        expect([row, ...saysNow(plan, row, example)]).toEqual([row, saysThen, saysElse]);
      }
    }
  },
);
