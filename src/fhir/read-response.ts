/**
 * The way in for a response to the form, and for a bundle that holds one. It passes the same schema and
 * the same limits as a file of this checklist, and is taken whole or refused with one sentence. Loaded
 * when such a file is opened.
 */
import { readJson } from '../json/read-json.ts';
import type { RulesNamed } from '../rules/edition.ts';
import { canonical } from '../rules/record/canonical.ts';
import { DEEPEST, isObject } from '../rules/record/json.ts';
import { misplacedIn } from '../rules/record/misplaced.ts';
import { visitSchema } from '../rules/record/schema.ts';
import { emptyVisit, type Visit } from '../rules/record/visit.ts';
import { QUESTIONNAIRE, rulesOf } from './canonical.ts';
import { responseSchema, type ForeignResponse } from './shape.ts';
import { LEAVES, nameOf, TREE } from './tree.ts';
import { walkBack, withTexts } from './walk-back.ts';

export type Response = {
  readonly visit: Visit;
  /** The rules that the form was made for. */
  readonly rules: RulesNamed;
  /** ISO date and time in UTC, if it is told. */
  readonly authored: string | undefined;
  /** The program that wrote it, if it is told. */
  readonly program: string | undefined;
  /** How many questions are answered. */
  readonly answers: number;
};
export type ResponseRead =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly says: string };

const refused = (says: string) => ({ ok: false, says }) as const;

type Place = readonly PropertyKey[];

const isWithin = (inner: Place, outer: Place): boolean =>
  outer.every((key, at) => inner[at] === key);

/** The question whose answer stands at a place of the visit, or the nearest around it. */
function questionAt(place: Place): string | undefined {
  const [part, , ...inMedicine] = place;
  const isOfMedicine = part === 'medicines' && inMedicine.length > 0;
  const path = isOfMedicine ? inMedicine : place;
  const leaves = LEAVES.filter(
    ({ linkId }) => linkId.startsWith('medicine.') === isOfMedicine,
  ).toSorted((one, other) => other.path.length - one.path.length);
  const found =
    leaves.find((leaf) => isWithin(path, leaf.path)) ??
    leaves.findLast((leaf) => isWithin(leaf.path, path));
  return found === undefined ? undefined : nameOf(found);
}

function misfit(place: Place): string {
  const question = questionAt(place);
  return question === undefined
    ? 'The response has an answer that no visit of this checklist can hold.'
    : `The response has an answer that this checklist cannot hold at “${question}”.`;
}

/** The draft as a visit, once it passed the gate, or a sentence that names the question. */
function visitIn(draft: object): Visit | string {
  const parsed = visitSchema.safeParse(draft);
  if (!parsed.success) return misfit(parsed.error.issues[0]?.path ?? []);
  const place = misplacedIn(parsed.data);
  return place === undefined ? canonical(parsed.data) : misfit(place);
}

/** Nothing answered: every part of a visit is there, and blank. */
const BLANK = Object.fromEntries(
  Object.entries(emptyVisit)
    .filter(([part]) => part !== 'example')
    .map(([part]) => [part, part === 'medicines' ? [] : {}]),
);

const FINISHED: readonly string[] = ['completed', 'amended', 'in-progress'];

const programOf = ({ meta }: ForeignResponse): string | undefined => {
  const [tag] = meta?.tag ?? [];
  return tag?.display ?? tag?.code ?? meta?.source;
};

const momentOf = (text: string | undefined): string | undefined => {
  const at = new Date(text ?? '');
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
};

/** What the page sets by itself is no question. */
const QUESTIONS: ReadonlySet<string> = new Set(
  LEAVES.filter(({ hidden }) => hidden !== true).map(({ linkId }) => linkId),
);
/** How many questions are answered. */
const countOf = (items: ForeignResponse['item'] = []): number =>
  items.reduce(
    (sum, { linkId, answer = [], item }) =>
      sum + countOf(item) + (answer.length > 0 && QUESTIONS.has(linkId) ? 1 : 0),
    0,
  );

function readOne(json: unknown): ResponseRead {
  const parsed = responseSchema.safeParse(json);
  if (!parsed.success) {
    const place = (parsed.error.issues[0]?.path ?? []).map(String).join(' › ');
    return refused(
      `The file is not a response that can be read: something is wrong at “${place}”.`,
    );
  }
  const found = parsed.data;
  const [form = '', version = ''] = (found.questionnaire ?? '').split('|');
  if (form !== QUESTIONNAIRE)
    return refused('The file holds a response to another form than that of this checklist.');
  if (!FINISHED.includes(found.status))
    return refused('The file holds a response that is marked as not to be used.');
  const draft = walkBack(TREE, found.item ?? [], BLANK);
  if (typeof draft === 'string') return refused(draft);
  const visit = visitIn(withTexts(draft, LEAVES));
  if (typeof visit === 'string') return refused(visit);
  return {
    ok: true,
    response: {
      visit,
      rules: rulesOf(version),
      authored: momentOf(found.authored),
      program: programOf(found),
      answers: countOf(found.item),
    },
  };
}

const RESPONSE = 'QuestionnaireResponse';
const typeOf = (json: unknown): unknown => (isObject(json) ? json['resourceType'] : undefined);

/** The resources of a bundle, whatever they are. */
const resourcesIn = (bundle: unknown): readonly unknown[] => {
  const entries = isObject(bundle) ? bundle['entry'] : undefined;
  return Array.isArray(entries)
    ? entries.map((entry: unknown) => (isObject(entry) ? entry['resource'] : undefined))
    : [];
};

/** Reads a file of FHIR, or says in one sentence why not. Never throws. */
export function readResponse(text: string): ResponseRead {
  const found = readJson(text, DEEPEST, 'a response to the form of this checklist');
  if (!found.ok) return found;
  const { json } = found;
  if (typeOf(json) === RESPONSE) return readOne(json);
  if (typeOf(json) !== 'Bundle')
    return refused('The file holds neither a visit nor a response to the form of this checklist.');
  const responses = resourcesIn(json).filter((each) => typeOf(each) === RESPONSE);
  const [only, ...others] = responses;
  return only === undefined || others.length > 0
    ? refused(
        `The file is a bundle with ${responses.length} responses: only one with exactly one can be opened.`,
      )
    : readOne(only);
}
