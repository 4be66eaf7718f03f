/**
 * Whatever a vignette or a practice case records can be entered on the page: nothing is known to the
 * rules alone. What is drawn only because it is recorded already does not count.
 */
import { expect, test } from 'vitest';
import { isOffered } from '../../../src/checklist/offered.ts';
import { LIBRARY } from '../../../src/practice/library.ts';
import { expertVisit } from '../../../src/practice/played.ts';
import { behindMore } from '../../../src/rules/record/more.ts';
import {
  DETAIL_OF,
  SECTION_IDS,
  SHORT_PATH,
  type SectionId,
} from '../../../src/rules/record/path.ts';
import { byPlace, type ByPart } from '../../../src/rules/record/places.ts';
import { placeInVisit, QUESTION_IDS } from '../../../src/rules/record/question-ids.ts';
import type { QuestionId, Visit } from '../../../src/rules/record/visit.ts';
import { oneIn } from '../../prove/tries.ts';
import { VIGNETTES } from '../../rules/vignettes.ts';
import { sitDown } from './at-desk.tsx';

const PATIENTS: readonly (readonly [string, Visit])[] = [
  ...VIGNETTES.map(({ id, visit }) => [`vignette ${id}`, visit] as const),
  ...LIBRARY.map((of) => [`case ${of.id}`, expertVisit(of)] as const),
];

const blank = <T extends object>(part: T, id: keyof T): T => ({ ...part, [id]: undefined });

/** The visit as it is before this one question is answered. */
const WITHOUT: ByPart<readonly [Visit], Visit> = {
  answers: (id, visit) => ({ ...visit, answers: blank(visit.answers, id) }),
  many: (id, visit) => ({ ...visit, many: blank(visit.many, id) }),
  words: (id, visit) => ({ ...visit, words: blank(visit.words, id) }),
  numbers: (id, visit) => ({ ...visit, numbers: blank(visit.numbers, id) }),
  safety: (id, visit) => ({ ...visit, safety: blank(visit.safety, id) }),
  conditions: (id, visit) => ({ ...visit, conditions: blank(visit.conditions, id) }),
  exam: (id, visit) => ({ ...visit, exam: blank(visit.exam, id) }),
  labs: (id, visit) => ({ ...visit, labs: blank(visit.labs, id) }),
  'another-cause': (_, visit) => ({
    ...visit,
    'another-cause': {},
    words: blank(visit.words, 'another-cause'),
  }),
  medicines: (_, visit) => ({ ...visit, medicines: [] }),
};

/** What is recorded under a question, as one value; nothing where it is blank. */
const RECORDED: ByPart<readonly [Visit], unknown> = {
  answers: (id, { answers }) => answers[id],
  many: (id, { many }) => many[id],
  words: (id, { words }) => words[id],
  numbers: (id, { numbers }) => numbers[id],
  safety: (id, { safety }) => safety[id],
  conditions: (id, { conditions }) => conditions[id],
  exam: (id, { exam }) => exam[id],
  labs: (id, { labs }) => labs[id],
  'another-cause': (_, visit) => visit['another-cause'].state,
  medicines: (_, { medicines }) => medicines[0],
};

const recordedIn = (visit: Visit): readonly QuestionId[] =>
  QUESTION_IDS.filter((id) => byPlace(RECORDED, placeInVisit(id), visit) !== undefined);

/**
 * An answer stays when what called for it is changed (D19): it may have been given before the age was
 * known, or while a criterion was answered otherwise.
 */
const EARLIER: readonly ((visit: Visit) => Visit)[] = [
  (visit) => visit,
  (visit) => ({ ...visit, numbers: blank(visit.numbers, 'age') }),
  (visit) => ({
    ...visit,
    answers: { ...visit.answers, 'relief-by-movement': 'unsure', 'evening-pattern': 'unsure' },
  }),
];

test.each(PATIENTS)('%s: what is answered is offered while it is blank', (_, visit) => {
  const recorded = recordedIn(visit);
  expect(recorded).not.toEqual([]);
  const withheld = recorded.filter(
    (id) =>
      !EARLIER.some((earlier) => isOffered(byPlace(WITHOUT, placeInVisit(id), earlier(visit)), id)),
  );
  expect(withheld).toEqual([]);
});

/** Set by the page itself, or the kind of what stands beside it. */
const NO_CONTROL: ReadonlySet<string> = new Set(['as-group', 'first-wording', 'unit-by', 'to']);

/** Every word and choice that is recorded within a value. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (NO_CONTROL.has(key)) return [];
    // A tick of its own, beside the choices of "since when".
    return key === 'within-minutes' ? [key] : leaves(each);
  });
}

type Held = { readonly id: QuestionId; readonly value: string };

/** "exam.gait: ataxic", for all that a visit records. */
const valuesOf = (visit: Visit): ReadonlyMap<string, Held> =>
  new Map(
    recordedIn(visit).flatMap((id) =>
      leaves(byPlace(RECORDED, placeInVisit(id), visit)).map((value) => [
        `${id}: ${value}`,
        { id, value },
      ]),
    ),
  );

/** What the controls of a question hold, and the names and units that stand in it. */
function heldIn(question: HTMLElement): ReadonlySet<string> {
  const controls = question.querySelectorAll<
    HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  >(
    'input:is([type=radio], [type=checkbox]):checked, input:not([type=radio], [type=checkbox]), textarea, select',
  );
  const texts = [...question.querySelectorAll('h4, span.unit')];
  return new Set([
    ...[...controls].map(({ value }) => value),
    ...texts.map(({ textContent }) => textContent),
  ]);
}

/** Few patients who record between them all that any of them does: each is drawn once. */
function between(): readonly (readonly [Visit, readonly (readonly [string, Held])[]])[] {
  const all = PATIENTS.map(([, visit]) => ({ visit, values: [...valuesOf(visit)] }));
  const seen = new Set<string>();
  const chosen: [Visit, (readonly [string, Held])[]][] = [];
  for (;;) {
    const left = all.map(({ visit, values }) => ({
      visit,
      fresh: values.filter(([name]) => !seen.has(name)),
    }));
    const most = left.reduce((best, each) => (each.fresh.length > best.fresh.length ? each : best));
    if (most.fresh.length === 0) return chosen;
    chosen.push([most.visit, most.fresh]);
    for (const [name] of most.fresh) seen.add(name);
  }
}

const sectionOf = (id: QuestionId): SectionId => {
  const row = DETAIL_OF[id] ?? id;
  const found = SECTION_IDS.find(
    (section) => SHORT_PATH[section].includes(row) || behindMore(section).includes(row),
  );
  if (found === undefined) throw new Error(`No section draws ${id}`);
  return found;
};

test('every value that one of them records has a control that holds it', () => {
  const without: string[] = [];
  let looked = 0;
  for (const [visit, values] of oneIn(3, between())) {
    const sections = [...new Set(values.map(([, { id }]) => sectionOf(id)))];
    const { question, unmount } = sitDown(sections, visit);
    for (const id of new Set(values.map(([, held]) => held.id))) {
      const held = heldIn(question(id));
      const of = values.filter(([, each]) => each.id === id);
      looked += of.length;
      without.push(...of.filter(([, { value }]) => !held.has(value)).map(([name]) => name));
    }
    unmount();
  }
  expect(looked).toBeGreaterThan(300);
  expect(without).toEqual([]);
});
