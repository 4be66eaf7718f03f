/** What is open as the clauses of one sentence: what several of them begin with is said once. */
import type { OpenQuestion } from './assessment.ts';
import { listed, lower, withoutEnd } from './phrases.ts';

/** "No cause named: " of "No cause named: strength". */
const beginning = ({ says, of }: OpenQuestion): string | undefined =>
  of !== undefined && says.endsWith(of) ? says.slice(0, -of.length) : undefined;

/** "2 mimics not asked", "no cause named: strength and reflexes"; each once. */
export function openClauses(open: readonly OpenQuestion[]): readonly string[] {
  const clauses = open.map((each) => {
    const begins = beginning(each);
    if (begins === undefined) return withoutEnd(lower(each.clause ?? each.says));
    const alike = open.filter((other) => beginning(other) === begins);
    return `${lower(begins)}${listed(alike.flatMap(({ of }) => of ?? []))}`;
  });
  return [...new Set(clauses)].filter((each) => each !== '');
}
