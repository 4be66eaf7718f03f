/** Every requirement with what carries it: rules and their sources, and the tests that name it. */
import { ACCEPTANCE } from '../../evidence/acceptance-rules.ts';
import { DECISIONS } from '../../evidence/decisions.ts';
import type { Requirement } from '../../evidence/requirement.ts';
import { HAZARDS_KNOWN, type Hazard } from '../../evidence/safety-case.ts';
import type { Citation } from '../../rules/tables/sources.ts';
import { citationInWords } from '../../rules/tables/cited.ts';
import { rowsOf } from '../../evidence/carrying.ts';
import { typedWords } from './search.ts';
import trace from './trace.json';

type NamedTest = { readonly file: string; readonly title: string };

export type Traced = {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** Rules, "iron/iron.adult.oralOrIv"; of a hazard the requirements that its tests name. */
  readonly rules: readonly string[];
  readonly requirements: readonly string[];
  /** Of a hazard the files that stand against it. */
  readonly files: readonly string[];
  readonly citations: readonly Citation[];
  readonly tests: readonly NamedTest[];
};

export type TracedGroup = {
  readonly id: string;
  readonly title: string;
  readonly of: readonly Traced[];
};

const TESTS: Readonly<Record<string, readonly NamedTest[]>> = trace.tests;
const NAMED_BY_HAZARDS: Readonly<Record<string, readonly string[]>> = trace.hazards;

function tracedRequirement(requirement: Requirement): Traced {
  const rows = rowsOf(requirement);
  const citations = rows.flatMap(({ sources }) => sources);
  return {
    ...requirement,
    rules: rows.map(({ place }) => place),
    requirements: [],
    files: [],
    citations: [
      ...new Map(
        citations.map((each) => [`${each.source} ${each.section} ${each.strength}`, each]),
      ).values(),
    ],
    tests: TESTS[requirement.id] ?? [],
  };
}

const tracedHazard = ({ id, name, effect, controls, shownBy }: Hazard): Traced => ({
  id,
  name,
  says: effect,
  rules: [],
  requirements: NAMED_BY_HAZARDS[id] ?? [],
  files: [...new Set(controls.flatMap(({ where }) => where))],
  citations: [],
  tests: shownBy.map(({ file, title }) => ({ file: `tests/${file}`, title })),
});

export const TRACED: readonly TracedGroup[] = [
  {
    id: 'acceptance',
    title: 'What is expected of the rules',
    of: ACCEPTANCE.map(tracedRequirement),
  },
  { id: 'decisions', title: 'How the rules join', of: DECISIONS.map(tracedRequirement) },
  { id: 'hazards', title: 'What could go wrong', of: HAZARDS_KNOWN.map(tracedHazard) },
];

const textOf = ({ id, name, says, rules, requirements, files, citations, tests }: Traced): string =>
  [
    id,
    name,
    says,
    ...rules,
    ...requirements,
    ...files,
    ...citations.map(citationInWords),
    ...tests.flatMap(({ file, title }) => [file, title]),
  ]
    .join(' ')
    .toLowerCase();

/** The groups with the requirements that hold every word typed. */
export function foundTraced(search: string): readonly TracedGroup[] {
  const typed = typedWords(search);
  return TRACED.map((group) => ({
    ...group,
    of: group.of.filter((each) => {
      const text = textOf(each);
      return typed.every((word) => text.includes(word));
    }),
  })).filter(({ of }) => of.length > 0);
}
