/**
 * What was put in words is never taken apart again: an English sentence decides nothing. Every place
 * that looks into a string stands here with its reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const ROOMS = ['rules', 'summary', 'areas', 'checklist', 'practice'];

/** Strings alone have these. */
const OF_STRINGS = new Set(['startsWith', 'endsWith', 'split', 'match', 'matchAll', 'search']);
/** Lists have these too: here they count where what is looked into is words by its name or its making. */
const OF_BOTH = new Set(['includes', 'indexOf']);
const WORDS =
  /(?:toLowerCase\(\)|join\([^)]*\)|\b(?:says|text|words|label|name|sentence|said|spoken))$/;

type Node = Record<string, unknown> & { type: string; start: number; end: number };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every call in a file that looks into words, as it is written. */
function looksInto(file: string, text: string): readonly string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`src/${file} does not parse: ${errors[0]?.message}`);
  const found: string[] = [];
  const written = (node: Node) => text.slice(node.start, node.end);
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    const { callee } = value;
    if (value.type === 'CallExpression' && isNode(callee) && callee.type === 'MemberExpression') {
      const { object, property } = callee;
      if (isNode(object) && isNode(property)) {
        const method = written(property);
        const isLook =
          OF_STRINGS.has(method) ||
          (OF_BOTH.has(method) && WORDS.test(written(object))) ||
          (method === 'test' && value['arguments'] !== undefined);
        if (isLook) found.push(`${written(object).replaceAll(/\s+/gu, ' ')}.${method}`);
      }
    }
    Object.values(value).forEach(walk);
  };
  walk(program);
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [relative(src, path).split(sep).join('/')];
  });
}
const files = ROOMS.flatMap((room) => filesIn(join(src, room))).filter((file) =>
  /\.tsx?$/u.test(file),
);

const FOUND = Object.fromEntries(
  files.flatMap((file) => {
    const looks = looksInto(file, readFileSync(join(src, file), 'utf8'));
    return looks.length === 0 ? [] : [[file, [...new Set(looks)]]];
  }),
);

/** The files that may, each with its reason and with what it looks into. */
const ALLOWED: Readonly<
  Record<string, { readonly because: string; readonly at: readonly string[] }>
> = {
  'areas/evidence/example-list.tsx': {
    because: 'Examples are kept in a short form of their own, written by the proof.',
    at: ['/^[\\d<>]/u.test', "fired['fired'].split", "fired['possible'].split", 'says.split'],
  },
  'areas/evidence/examples.ts': {
    because: 'Examples are kept in a short form of their own, written by the proof.',
    at: ['of?.rows[row]?.[leaf].split', 'own.split', 'other.split'],
  },
  'areas/evidence/found-articles.ts': {
    because: 'The reader searches, and what is typed is looked for in what is read.',
    at: ['text.includes'],
  },
  'areas/evidence/found-sections.ts': {
    because: 'The reader searches, and what is typed is looked for in what is read.',
    at: ['text.includes'],
  },
  'areas/evidence/places.ts': {
    because: 'An address is a path.',
    at: ['path.split'],
  },
  'areas/evidence/search.ts': {
    because: 'The reader searches, and what is typed is looked for in what is read.',
    at: ['text.includes', 'search.toLowerCase().split'],
  },
  'areas/evidence/trace-view.tsx': {
    because: 'The id of a requirement or a decision tells where it leads.',
    at: ['/^[TD]\\d+$/u.test'],
  },
  'areas/evidence/traced.ts': {
    because: 'The reader searches, and what is typed is looked for in what is read.',
    at: ['text.includes'],
  },
  'areas/practice/use-practice-way.ts': {
    because: 'An address of practice holds the id of a case and the part of it that is shown.',
    at: ['path.endsWith', 'name.startsWith'],
  },
  'areas/visit/note.ts': {
    because: 'A copied text goes line by line through plain letters.',
    at: ['text.split'],
  },
  'areas/visit/visit-area.tsx': {
    because: 'An address says which area it is of.',
    at: ['/^#(?:summary|practice|evidence)/u.test'],
  },
  'areas/visit/why-body.tsx': {
    because: 'The id of a rule is that of its table and its row.',
    at: ['rule.split'],
  },
  'checklist/further-conditions.tsx': {
    because: 'The reader searches, and what is typed is looked for in what is read.',
    at: ['search .toLowerCase().split', 'text.includes'],
  },
  'checklist/keys.ts': {
    because: 'A key that was pressed.',
    at: ['/^[1-9]$/.test'],
  },
  'checklist/many-question.tsx': {
    because: 'Ids in one string, so that the store can tell whether they changed.',
    at: [
      "useVisit((visit) => Object.keys(MANY[id].options) .filter((choice) => isChoice(visit, id, choice)) .join(' '), ).split",
    ],
  },
  'checklist/medicine-suggestions.tsx': {
    because: 'Medicines are looked for by name, one at a time.',
    at: ['entry.name.toLowerCase().includes', 'each.toLowerCase().includes', 'text.includes'],
  },
  'checklist/settled-choice.tsx': {
    because: 'Ids in one string, so that the store can tell whether they changed.',
    at: ["useVisit((visit) => settlingOf(visit, id).join(' ')).split"],
  },
  'checklist/use-shortcuts.ts': {
    because: 'A key that was pressed.',
    at: ['ANSWERS.test', '/^[?\\d]$/u.test'],
  },
  'rules/facts/medicines.ts': {
    because: 'A time of day, hours and minutes.',
    at: ['clock.split'],
  },
  'rules/logic/age.ts': {
    because: 'An age as it is said is text until it is read.',
    at: ['IN_TEENS.test', 'IN_CHILDHOOD.test', '/[a-z~]|\\d ?[-–]/.test'],
  },
  'rules/logic/number.ts': {
    because: 'Numbers are read as they were typed.',
    at: [
      'INTEGER.test',
      '/^[-−+]/.test',
      '/^0\\d/.test',
      '/^[.,]\\d/.test',
      '/^\\d[\\d.,]*[.,]$/.test',
      'GROUPED_BY_MARK.test',
      'body.split',
      '/^\\d[\\d.,]*\\s*[a-zµμ%/]/i.test',
      '/^\\d[\\d.,]*(?:e[+-]?\\d|x)/i.test',
    ],
  },
  'rules/words/medicines.ts': {
    because: 'A medicine that was typed by the name of its class is not named twice.',
    at: ['of.toLowerCase().split', 'name.toLowerCase().startsWith'],
  },
  'rules/record/typed-date.ts': {
    because: 'How a date is typed is read by a grammar of its own.',
    at: ['YEAR.test', 'typed.matchAll'],
  },
  'rules/words/dates.ts': {
    because: 'A day of the calendar is its year, month and day.',
    at: ['first.split'],
  },
  'rules/words/open-clauses.ts': {
    because:
      'A line that ends in the name it was made of says what comes before it once for several.',
    at: ['says.endsWith'],
  },
  'rules/words/open-dates.ts': {
    because: 'Whether a full stop is still wanted.',
    at: ['doubt.endsWith'],
  },
  'rules/words/timeline-drawing.ts': {
    because: 'A day of the calendar is its year, month and day.',
    at: ['today.split'],
  },
  'rules/words/phrases.ts': {
    because:
      'A proper name keeps its capital, and eGFR its small letter; a name that joins two wants a comma.',
    at: ['PROPER.test', '/^[a-z][A-Z]/.test', '/ and /.test'],
  },
  'rules/record/medicines/close-names.ts': {
    because: 'What may have been meant by what was typed.',
    at: ['key.split', 'text.matchAll', 'keyOf(text).split', '/^\\d/.test'],
  },
  'rules/record/medicines/entries.ts': {
    because: 'The list of products is one text, a line each, so that it is short.',
    at: ['COMBINATIONS.trim().split', 'line.split', 'parts.split', 'names.split'],
  },
  'rules/record/medicines/find.ts': {
    because: 'Medicines are found by what was typed.',
    at: [
      '/^[a-z0-9]+(?: [a-z0-9]+)*$/.test',
      '/^[ -~]*$/.test',
      'folded(text).matchAll',
      '/[,;:()[\\]\\n–—]|\\s-\\s/.test',
      'folded(text).match',
      'key.split',
      '/[aeo]$/.test',
      '/(?:in|en|ac)$/.test',
      '/^\\d/.test',
    ],
  },
  'rules/record/medicines/names.ts': {
    because: 'The lists of names are one text each, a line for a medicine, so that they are short.',
    at: ['text.split', 'lines .trim().split', 'line.split'],
  },
  'rules/record/medicines/none-words.ts': {
    because: 'Whether what was typed for a medicine says that there is none.',
    at: ['SAYS_NONE.test', 'TAKES_NOT_ANY.test'],
  },
  'rules/record/medicines/typed-words.ts': {
    because: 'Which words stand beside the name of a medicine as it was typed.',
    at: ['words.trim().split', 'SALT.test'],
  },
  'rules/record/medicines/search.ts': {
    because: 'Medicines are suggested by what is typed.',
    at: ['name.startsWith', 'alias.startsWith', 'each.startsWith', 'name.includes'],
  },
  'rules/record/visible.ts': {
    because: 'The name of a medicine as typed: whether anything of it is seen.',
    at: ['SHAPE.test'],
  },
  'rules/tables/cited.ts': {
    because: 'The id of a section tells a decision from a paragraph.',
    at: ['section.startsWith'],
  },
  'summary/concluded/actions.ts': {
    because: 'What a step says in short is not said again in full; no rule reads it.',
    at: ['says.includes'],
  },
  'summary/concluded/criteria.ts': {
    because: 'A verdict in one sentence says what its criteria say beside it; no rule reads it.',
    at: ['/\\. \\S/u.test'],
  },
  'summary/concluded/leading.ts': {
    because: 'Of an action no clause is printed twice that its short form holds word for word.',
    at: ['action.match', '/\\.\\s*$/u.test'],
  },
  'summary/concluded/said.ts': {
    because: 'What is said already, word by word, is not printed again; no rule reads it.',
    at: [
      "text .toLowerCase() .replaceAll(/(?:the )?same[- ]day/gu, 'today') .replaceAll('immediate', 'now') .replaceAll('assessment', 'assess').match",
    ],
  },
  'summary/drafts.ts': {
    because: 'The name of a field: the id of its question, and which part of it.',
    at: ['name.split'],
  },
  'summary/fold.ts': {
    because: 'Punctuation: whether a colon or a full stop is still wanted.',
    at: ['/[.\\]]$/.test', '/[?!:]”?$/.test'],
  },
  'summary/lines.ts': {
    because:
      'Whether a full stop is still wanted; what is the same of all findings, or was said above, is printed once.',
    at: ['/[.?!:]”?$/.test', 'text.toLowerCase().includes', 'lower(tidy(says)).split'],
  },
  'summary/plain-ascii.ts': {
    because: 'A copied text in plain letters, in which each number stays itself.',
    at: [
      '/[a-z]$/iu.test',
      '/^\\d/u.test',
      'text.matchAll',
      'RAISED.test',
      'DIGIT.test',
      '/\\d/u.test',
      '/\\d$/u.test',
    ],
  },
  'summary/recorded.ts': {
    because: 'The id of a question tells what it is about.',
    at: ['/^(?:exam|condition)\\./u.test'],
  },
  'summary/short.ts': {
    because: 'Whether the name of a test is a word or letters.',
    at: ['/^[A-Z][a-z]+(?:[ ,]|$)/u.test'],
  },
  'summary/text.ts': {
    because: 'A line that is set in stays set in.',
    at: ['each.startsWith'],
  },
};

test('the walk finds what it is to find', () => {
  const looks = looksInto(
    'x.ts',
    "if (says.startsWith('Open')) f(line.says.split(': '), /none/i.test(a), b.says.includes('x'), ids.includes(c));",
  );
  expect(looks).toEqual(['says.startsWith', 'line.says.split', '/none/i.test', 'b.says.includes']);
});

test('words are looked into only where there is a reason', () => {
  const allowed = Object.fromEntries(Object.entries(ALLOWED).map(([file, { at }]) => [file, at]));
  expect(FOUND).toEqual(allowed);
});
