/**
 * Plays a visit through the page by keys alone, from the first question down, and counts every key. A
 * question that an answer calls out above is gone to by the number of its section.
 */
import type { Page } from '@playwright/test';
import { moreOf } from '../../src/rules/record/more.ts';
import { SECTION_IDS, SHORT_PATH } from '../../src/rules/record/path.ts';
import type { Place } from '../../src/rules/record/places.ts';
import { placeInVisit, QUESTION_IDS } from '../../src/rules/record/question-ids.ts';
import type { QuestionId, Visit } from '../../src/rules/record/visit.ts';

/** What has the focus: a group of choices, or a field. */
type Station = {
  /** Of the whole question, and of the follow-up in it that has the focus. */
  readonly question: string;
  readonly inner: string;
  /** What a group within a question is about: "since", "course"; empty for its own answer. */
  readonly part: string;
  readonly kind: 'one' | 'several' | 'number' | 'list' | 'words' | 'grade' | 'other';
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly key: string;
    readonly on: boolean;
  }[];
};

const stationOn = (page: Page): Promise<Station | undefined> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const inner = at?.closest<HTMLElement>('[data-question]');
    if (at === null || inner === null || inner === undefined) return undefined;
    let whole = inner;
    for (let up = whole; ; whole = up) {
      const next = up.parentElement?.closest<HTMLElement>('[data-question]');
      if (next === null || next === undefined) break;
      up = next;
    }
    const group = at.closest('fieldset');
    const about = group?.getAttribute('aria-labelledby')?.split(' ')[0] ?? '';
    const options = [...(group?.querySelectorAll('input') ?? [])].map((input) => ({
      value: input.value,
      key: input.dataset['index'] ?? '',
      on: input.checked,
    }));
    const kindOf = (): Station['kind'] => {
      if (at instanceof HTMLSelectElement) return 'list';
      if (at instanceof HTMLTextAreaElement) return 'words';
      if (!(at instanceof HTMLInputElement)) return 'other';
      if (at.type === 'radio') return 'one';
      if (at.type === 'checkbox') return 'several';
      if (at.classList.contains('grade')) return 'grade';
      return at.classList.contains('typed') ? 'number' : 'words';
    };
    return {
      question: whole.dataset['question'] ?? '',
      inner: inner.dataset['question'] ?? '',
      part: /-label-(?<part>[\w-]+)$/u.exec(about)?.groups?.['part'] ?? '',
      kind: kindOf(),
      label: at.getAttribute('aria-label') ?? '',
      options,
    };
  });

const isInField = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.activeElement?.matches('input:not([type=radio], [type=checkbox]), textarea') ===
      true,
  );

const FIELD_OF_PART: Readonly<Record<string, string>> = {
  since: 'onset',
  within: 'within-14-days',
  where: 'distribution',
  known: 'known-stable',
  explains: 'explains-all',
};

const MAIN_FIELDS = { safety: 'answer', conditions: 'state', exam: 'state' } as const;

const isQuestionId = (id: string): id is QuestionId => QUESTION_IDS.some((each) => each === id);

type RowPlace = Extract<Place, { readonly part: keyof typeof MAIN_FIELDS }>;
function recordedAt(visit: Visit, place: RowPlace): object | undefined {
  if (place.part === 'safety') return visit.safety[place.id];
  return place.part === 'conditions' ? visit.conditions[place.id] : visit.exam[place.id];
}

/** What the visit records in a group: one value, or several. */
function wanted(visit: Visit, { inner, part, kind }: Station): readonly string[] {
  if (!isQuestionId(inner)) return [];
  const place = placeInVisit(inner);
  if (place.part === 'answers') return [visit.answers[place.id] ?? []].flat();
  if (place.part === 'many') return visit.many[place.id] ?? [];
  if (place.part === 'another-cause') return [visit['another-cause'].state ?? []].flat();
  if (place.part !== 'safety' && place.part !== 'conditions' && place.part !== 'exam') return [];
  const recorded: Readonly<Record<string, unknown>> = { ...recordedAt(visit, place) };
  if (kind === 'several')
    return [recorded['details'] ?? recorded['signs'] ?? []].flat() as string[];
  const cause = place.part === 'exam' ? visit.exam[place.id]?.attributed : undefined;
  if (part === 'explains' && cause?.to === 'condition')
    return [visit.conditions[cause.condition]?.['explains-all'] ?? []].flat();
  const field = part === '' ? MAIN_FIELDS[place.part] : (FIELD_OF_PART[part] ?? part);
  const value = recorded[field];
  return typeof value === 'string' ? [value] : [];
}

function typedIn(visit: Visit, id: string): string {
  if (!isQuestionId(id)) return '';
  const place = placeInVisit(id);
  if (place.part === 'numbers') return visit.numbers[place.id]?.text ?? '';
  return place.part === 'labs' ? (visit.labs[place.id]?.text ?? '') : '';
}

/** The questions that the visit answers, in the order of the page. */
const answered = (visit: Visit): readonly QuestionId[] =>
  QUESTION_IDS.filter((id) => {
    const { part, id: of } = placeInVisit(id);
    if (part === 'medicines') return visit.medicines.length > 0;
    if (part === 'another-cause') return visit[part].state !== undefined;
    return Reflect.get(visit[part], of) !== undefined && part !== 'words';
  });

const sectionNumber = (id: QuestionId): number => {
  const section = moreOf(id) ?? SECTION_IDS.find((each) => SHORT_PATH[each].includes(id));
  return section === undefined ? 0 : SECTION_IDS.indexOf(section) + 1;
};

export type Played = {
  /** Every key, but for the letters of a medicine or a cause, which are as many as its name has. */
  readonly keys: number;
  readonly letters: number;
  /** Of the keys, those that pass what is left blank. */
  readonly passing: number;
  readonly answers: number;
};

export async function playByKeys(page: Page, visit: Visit): Promise<Played> {
  const left = new Set(answered(visit));
  let [keys, letters, passing, answers] = [0, 0, 0, 0];
  const press = async (...all: readonly string[]) => {
    for (const key of all) await page.keyboard.press(key);
    keys += all.length;
  };
  const pass = async (key: string) => {
    await press(key);
    passing += 1;
  };
  const write = async (name: string) => {
    await page.keyboard.type(name);
    letters += name.length;
    await press('Enter');
    answers += 1;
  };

  async function playOne(station: Station): Promise<void> {
    const [value] = wanted(visit, station);
    const option = station.options.find((each) => each.value === value);
    if (option === undefined || option.on) {
      await pass(station.part === '' && station.inner === station.question ? 'j' : 'Enter');
      return;
    }
    await press(option.key);
    answers += 1;
  }

  async function playSeveral(station: Station): Promise<void> {
    const values = wanted(visit, station);
    const open = station.options.filter(({ value, on }) => values.includes(value) && !on);
    for (const { key } of open) await press(key);
    answers += open.length;
    if (open.length === 0) await pass('Enter');
    else await press('Enter');
  }

  async function playNumber({ question }: Station): Promise<void> {
    const text = left.has(question as QuestionId) ? typedIn(visit, question) : '';
    if (text === '') {
      await pass('Enter');
      return;
    }
    await press(...Array.from(text), 'Enter');
    answers += 1;
  }

  async function playWords({ question }: Station): Promise<void> {
    if (question === 'medicines' && left.has('medicines'))
      for (const { name } of visit.medicines) await write(name);
    // A letter would be typed here.
    await pass('PageDown');
  }

  async function playList(station: Station): Promise<void> {
    const place = isQuestionId(station.question) ? placeInVisit(station.question) : undefined;
    const cause = place?.part === 'exam' ? visit.exam[place.id]?.attributed : undefined;
    if (cause?.to === 'condition')
      await write(
        await page.evaluate(
          (value) =>
            document.activeElement?.querySelector(`option[value="${value}"]`)?.textContent ?? '',
          cause.condition,
        ),
      );
    else await pass('Enter');
  }

  async function play(station: Station): Promise<void> {
    if (station.kind === 'one') await playOne(station);
    else if (station.kind === 'several') await playSeveral(station);
    else if (station.kind === 'number') await playNumber(station);
    else if (station.kind === 'list') await playList(station);
    else if (station.kind === 'words') await playWords(station);
    else await pass('j');
    for (const id of [station.inner, station.question]) left.delete(id as QuestionId);
  }

  /** To the heading of its section, and past the button of *More* where it stands behind that. */
  async function leap(id: QuestionId): Promise<void> {
    // A letter would be typed in a field.
    while (await isInField(page)) await pass('Shift+Tab');
    await press('g', `${sectionNumber(id)}`);
    passing += 2;
    const isDrawn = (await page.locator(`[id="q-${id}"]`).count()) > 0;
    if (!isDrawn) {
      await press('Tab', 'Enter');
      passing += 2;
      await page.locator(`[id="q-${id}"]`).waitFor();
    }
    await pass('j');
  }

  await press('j');
  let last = '';
  let at = '';
  // Many more steps than there are stations: a walk in circles must end.
  for (let step = 0; step < 400; step += 1) {
    const station = await stationOn(page);
    // The last question has its own follow-ups.
    if (left.size === 0 && station?.question !== at) break;
    const now = JSON.stringify(station);
    const [next] = left;
    if (station === undefined || now === last) {
      if (next === undefined) break;
      last = '';
      await leap(next);
      continue;
    }
    last = now;
    at = station.question;
    await play(station);
  }
  if (left.size > 0) throw new Error(`Not reached by keys: ${[...left].join(', ')}`);
  return { keys, letters, passing, answers };
}
