/** Every part of every rule of one table: its mutants, and an example for each of its leaves. */
import { examplesOf } from './examples.ts';
import { mutantsOf } from './mutants.ts';
import type { Plan } from './parts.ts';
import { kill } from './search.ts';
import { wrongAbout } from './survivors.ts';

export type Judged = {
  readonly mutants: number;
  readonly survivors: number;
  readonly leaves: number;
  /** What is wrong, in sentences. */
  readonly wrong: readonly string[];
};

export function judge({ table, walked }: Plan): Judged {
  const mutants = mutantsOf(walked.table);
  const survivors = mutants.filter((mutant) => kill(walked, mutant) === undefined);
  const examples = examplesOf(walked);
  const without = examples.flatMap((example, leaf) =>
    example === undefined ? [`leaf ${leaf} of ${table.id} changes nothing by itself`] : [],
  );
  return {
    mutants: mutants.length,
    survivors: survivors.length,
    leaves: examples.length,
    wrong: [
      ...wrongAbout(
        table.id,
        survivors.map(({ id }) => id),
      ),
      ...without,
    ],
  };
}
