/**
 * Enters a visit through the page as a clinician would: by clicks, choices from lists and typing,
 * section after section, from the blank page. Nothing is put into the store from outside.
 */
import type { Locator, Page } from '@playwright/test';
import { ADULT_AGE } from '../../src/rules/tables/limits/age.ts';
import { FINDING_LABELS, MUSCLE_WORDS, SIDE_WORDS } from '../../src/rules/record/exam.ts';
import { analyte, intervalOf } from '../../src/rules/record/quantities.ts';
import { CONDITION_STATUS } from '../../src/rules/record/condition-questions.ts';
import {
  COURSE_LABEL,
  ONSET_LABEL,
  SETTLED_BY_LABEL,
  SETTLED_LABEL,
  WITHIN_14_DAYS_LABEL,
  WITHIN_MINUTES_LABEL,
} from '../../src/rules/record/timing.ts';
import { isAsked } from '../../src/rules/facts/relevance.ts';
import {
  CONDITION_IDS,
  EXAM_IDS,
  LAB_IDS,
  MUSCLES,
  NUMBER_IDS,
  SAFETY_IDS,
  SIDES,
  type ExamId,
  type SafetyId,
  type LabId,
} from '../../src/rules/record/ids.ts';
import type {
  AnswerId,
  Attribution,
  Finding,
  LabValue,
  ManyId,
  QuestionId,
  SafetyAnswer,
  Visit,
} from '../../src/rules/record/visit.ts';
import { QUESTION_IDS } from '../../src/rules/record/question-ids.ts';
import { openSummary } from './states.ts';
import { painted, question, reach } from './visit-page.ts';

/** Opens every closed part that an element lies in, by its summary. */
async function reveal(target: Locator): Promise<void> {
  // The outermost first, since a summary within a closed part cannot be clicked.
  const closed = target.locator('xpath=ancestor::details[not(@open)]').first();
  while ((await closed.count()) > 0) await closed.locator(':scope > summary').click();
}

/** Clicks a radio or a checkbox by its value within a group, unless it is chosen already. */
async function pick(within: Locator, value: string): Promise<void> {
  const input = within.locator(`input[value="${value}"]`).first();
  await reveal(input);
  await input.check();
}

/** How options are chosen: with the mouse at the place where they are drawn, or by a click of their own. */
export type By = 'mouse' | 'click';

const chosenBy = new WeakMap<Page, By>();

/**
 * The same for the first group of a question: most of a visit, and twice as quick. What lies on top
 * of the option would be clicked instead, so that is looked at first; that the click was heard is
 * seen in what the page keeps of the visit.
 */
async function choose(page: Page, id: QuestionId, value: string): Promise<void> {
  await reach(page, id);
  const wanted = `[id="q-${id}"] input[value="${value}"]`;
  const by = chosenBy.get(page) ?? 'mouse';
  const at = await page.evaluate(
    ([selector, how]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (input === null) return 'not drawn';
      if (input.checked) return 'chosen';
      if (input.closest('details:not([open])') !== null) return 'closed';
      const place = () => input.getBoundingClientRect();
      if (place().top < 150 || place().bottom > window.innerHeight - 150) {
        input.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      const { x, y, width, height } = place();
      const centre = { x: x + width / 2, y: y + height / 2 };
      const label = document.elementFromPoint(centre.x, centre.y)?.closest('label');
      if (label?.contains(input) !== true) return 'covered';
      if (how === 'mouse') return centre;
      input.click();
      return 'chosen';
    },
    [wanted, by] as const,
  );
  if (at === 'chosen') return;
  if (at === 'not drawn' || at === 'covered') throw new Error(`${id}, ${value}: ${at}`);
  if (at === 'closed') await pick(question(page, id), value);
  else await page.mouse.click(at.x, at.y);
}

/** Types into a field of words and leaves it. */
async function write(field: Locator, text: string): Promise<void> {
  await reveal(field);
  await field.fill(text);
  await field.press('Enter');
}

const named = (within: Locator, name: RegExp | string): Locator =>
  within.getByRole('radiogroup', { name });

/** The unit that is shown: by the question of the field, else by way of another. */
async function chooseShown(scope: Locator, units: Locator, unit: string): Promise<void> {
  const asked = scope.locator('.reading').getByRole('button', { name: unit, exact: true });
  if ((await asked.count()) > 0) {
    await asked.click();
    return;
  }
  const first = await units.locator('option').first().getAttribute('value');
  await units.selectOption({ index: first === unit ? 1 : 0 });
  await units.selectOption(unit);
}

async function typeNumber(scope: Locator, typed: LabValue): Promise<void> {
  const field = scope.locator('input.typed');
  await reveal(field);
  const units = scope.locator('select.unit');
  const shown = (await units.count()) > 0 ? await units.inputValue() : undefined;
  const { unit = shown } = typed;
  if (unit !== undefined && shown !== undefined && unit !== shown) await units.selectOption(unit);
  await write(field, typed.text);
  if (typed.reading !== undefined) {
    await scope
      .locator('.reading button')
      .nth(typed.reading === 'decimal' ? 0 : 1)
      .click();
  }
  if (typed['unit-by'] === 'chosen' && unit !== undefined && unit === shown)
    await chooseShown(scope, units, unit);
  if (typed.drawn !== undefined) await write(scope.locator('input[type="date"]'), typed.drawn);
}

async function enterTiming(scope: Locator, given: SafetyAnswer | Finding): Promise<void> {
  const row = (label: string) => named(scope, new RegExp(`^${label} `));
  if (given.onset !== undefined) await pick(row(ONSET_LABEL), given.onset);
  const within = given['within-14-days'];
  if (within !== undefined) {
    await pick(named(scope, new RegExp(`^${WITHIN_14_DAYS_LABEL}`)), within);
  }
  if (given.course !== undefined) await pick(row(COURSE_LABEL), given.course);
  if (given['within-minutes'] === 'yes') {
    await scope.getByRole('checkbox', { name: WITHIN_MINUTES_LABEL }).check();
  }
}

const explains = (scope: Locator): Locator => named(scope, /^Does it explain all/);

async function enterNumbers(page: Page, visit: Visit): Promise<void> {
  for (const id of NUMBER_IDS) {
    const typed = visit.numbers[id];
    if (typed === undefined) continue;
    await reach(page, id);
    await typeNumber(question(page, id), typed);
  }
}

const isQuestion = (id: string): id is AnswerId | ManyId =>
  QUESTION_IDS.some((each) => each === id);

async function drawnOf<Id extends string>(page: Page, ids: readonly Id[]): Promise<Id[]> {
  await painted(page);
  const places = await page.evaluate(
    (all) => all.filter((id) => document.getElementById(`q-${id}`) !== null),
    ids.map(String),
  );
  return ids.filter((id) => places.includes(id));
}

/**
 * Some questions are drawn only once another one is answered, so what is drawn comes first; and *More*
 * is opened only for what no answer has called out of it.
 */
async function enterAnswers(page: Page, visit: Visit): Promise<void> {
  const answered = Object.entries({ ...visit.answers, ...visit.many }).filter(
    ([id, value]) => value !== undefined && !['takes-medicines', 'conclusion'].includes(id),
  );
  let left = answered.map(([id]) => id).filter(isQuestion);
  for (;;) {
    let drawn = await drawnOf(page, left);
    for (const id of left) {
      if (drawn.length > 0) break;
      await reach(page, id);
      drawn = await drawnOf(page, left);
    }
    if (drawn.length === 0) break;
    for (const id of drawn) {
      const given = Reflect.get({ ...visit.answers, ...visit.many }, id) as string | string[];
      for (const value of [given].flat()) await choose(page, id, value);
    }
    left = left.filter((id) => !drawn.includes(id));
  }
  for (const id of ['clock-now', 'clock-at-start'] as const) {
    const text = visit.words[id];
    if (text === undefined) continue;
    await reach(page, id);
    await write(question(page, id).locator('input'), text);
  }
}

async function enterSafety(page: Page, visit: Visit): Promise<void> {
  for (const id of SAFETY_IDS) {
    const given = visit.safety[id];
    if (given?.answer === undefined || !isDrawn(visit, id)) continue;
    await choose(page, `safety.${id}`, given.answer);
    for (const detail of given.details ?? []) await choose(page, `safety.${id}`, detail);
    await enterTiming(question(page, `safety.${id}`), given);
  }
}

/** What was told and not found is settled once it was looked for. */
async function settle(page: Page, visit: Visit): Promise<void> {
  for (const id of SAFETY_IDS) {
    const given = visit.safety[id];
    const scope = question(page, `safety.${id}`);
    if (given?.settled !== undefined) {
      await pick(named(scope, new RegExp(`^${SETTLED_LABEL}`)), given.settled);
    }
    if (given?.['settled-by'] !== undefined) {
      const name = new RegExp(`^${SETTLED_BY_LABEL}`);
      await write(scope.getByRole('textbox', { name }), given['settled-by']);
    }
  }
}

async function enterConditions(page: Page, visit: Visit): Promise<void> {
  for (const id of CONDITION_IDS) {
    const given = visit.conditions[id];
    if (given?.state === undefined) continue;
    await choose(page, `condition.${id}`, given.state);
    const scope = question(page, `condition.${id}`);
    const all = given['explains-all'];
    if (all !== undefined && given.state === 'present') await pick(explains(scope), all);
    if (given.status !== undefined) {
      await pick(named(scope, new RegExp(`^${CONDITION_STATUS.label}`)), given.status);
    }
  }
  const { state, 'explains-all': all } = visit['another-cause'];
  if (state === undefined) return;
  const scope = question(page, 'another-cause-state');
  await choose(page, 'another-cause-state', state);
  const text = visit.words['another-cause'];
  if (text !== undefined) await write(scope.getByRole('textbox'), text);
  if (all !== undefined) await pick(explains(scope), all);
}

const cellOf = (scope: Locator, name: string): Locator =>
  scope.getByRole('textbox', { name, exact: true });

async function enterPower(scope: Locator, visit: Visit): Promise<void> {
  for (const muscle of MUSCLES) {
    for (const side of SIDES) {
      const grade = visit.power[muscle]?.[side];
      if (grade === undefined) continue;
      const name = `${MUSCLE_WORDS[muscle]}, ${SIDE_WORDS[side].toLowerCase()}`;
      if ((await scope.locator('.power').count()) === 0)
        await scope.getByRole('button', { name: 'Strength' }).click();
      const cell = cellOf(scope, name);
      if ((await cell.count()) === 0)
        await scope.getByRole('button', { name: 'Add the arms' }).click();
      if (grade === 'pain-limited') {
        await cell.click();
        await pick(named(scope, new RegExp(`^${name}: `)), grade);
      } else await write(cell, grade);
    }
  }
}

/** Which groups are known is asked once it is said that not all are. */
async function enterKnownGroups(scope: Locator, visit: Visit): Promise<void> {
  for (const muscle of MUSCLES) {
    for (const side of SIDES) {
      if (visit.power[muscle]?.[`${side}-known`] !== 'yes') continue;
      const name = `${MUSCLE_WORDS[muscle]}, ${SIDE_WORDS[side].toLowerCase()}`;
      await cellOf(scope, name).click();
      const group = scope.getByRole('group', { name, exact: true });
      await pick(group, 'known');
    }
  }
}

async function enterCause(scope: Locator, visit: Visit, cause: Attribution): Promise<void> {
  const list = scope.getByRole('combobox', { name: new RegExp(FINDING_LABELS.attributed) });
  await list.selectOption(cause.to === 'condition' ? cause.condition : cause.to);
  if (cause.to === 'other') {
    const name = new RegExp(FINDING_LABELS.otherCause);
    await write(scope.getByRole('textbox', { name }), cause.text);
    if (cause['explains-all'] !== undefined) await pick(explains(scope), cause['explains-all']);
  }
  if (cause.to === 'condition') {
    const all = visit.conditions[cause.condition]?.['explains-all'];
    if (all !== undefined) await pick(explains(scope), all);
  }
}

async function enterFinding(page: Page, visit: Visit, id: ExamId): Promise<void> {
  const given = visit.exam[id];
  if (given?.state === undefined) return;
  const scope = question(page, `exam.${id}`);
  await choose(page, `exam.${id}`, given.state);
  if (given.reason !== undefined) {
    const name = new RegExp(`^${FINDING_LABELS.reason}`);
    await scope.getByRole('combobox', { name }).selectOption(given.reason);
  }
  if (id === 'strength') await enterPower(scope, visit);
  if (given.state !== 'abnormal') return;
  for (const sign of given.signs ?? []) await choose(page, `exam.${id}`, sign);
  if (given.side !== undefined) {
    await pick(named(scope, new RegExp(`^${FINDING_LABELS.side}`)), given.side);
  }
  if (given.distribution !== undefined) {
    await pick(named(scope, new RegExp(`^${FINDING_LABELS.distribution}`)), given.distribution);
  }
  await enterTiming(scope, given);
  if (given['known-stable'] !== undefined) {
    await pick(named(scope, new RegExp(`^${FINDING_LABELS.knownStable}`)), given['known-stable']);
  }
  const known = given['known-all'] ?? given['known-side'];
  if (known !== undefined) {
    const label = id === 'strength' ? FINDING_LABELS.knownAll : FINDING_LABELS.knownSide;
    await pick(named(scope, new RegExp(`^${label.replace('?', '[?]')}`)), known);
  }
  if (id === 'strength') await enterKnownGroups(scope, visit);
  if (given['known-cause'] !== undefined) {
    const name = new RegExp(FINDING_LABELS.knownCause);
    await write(scope.getByRole('textbox', { name }), given['known-cause']);
  }
  if (given['pain-limited'] === 'yes') {
    await scope.getByRole('checkbox', { name: FINDING_LABELS.painLimited }).check();
  }
  if (given.attributed !== undefined) await enterCause(scope, visit, given.attributed);
}

async function enterMedicines(page: Page, visit: Visit): Promise<void> {
  const scope = question(page, 'medicines');
  if (visit.answers['takes-medicines'] === 'none') await choose(page, 'takes-medicines', 'none');
  for (const medicine of visit.medicines) {
    await scope.getByRole('combobox', { name: 'Add a medicine' }).fill(medicine.name);
    await scope.getByRole('button', { name: 'Add', exact: true }).click();
    const row = scope.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: medicine.name, exact: true }),
    });
    if (medicine.use !== undefined) await pick(row, medicine.use);
    if (medicine.began !== undefined) {
      await pick(named(row, /^Did the symptoms begin/), medicine.began);
    }
    if (medicine.time !== undefined) {
      await write(row.getByRole('textbox', { name: /^When/ }), medicine.time);
    }
  }
}

async function enterConclusion(page: Page, visit: Visit): Promise<void> {
  const { conclusion } = visit.answers;
  if (conclusion === undefined) return;
  await openSummary(page);
  await pick(question(page, 'conclusion'), conclusion);
  const because = visit.words['conclusion-because'];
  if (because !== undefined) {
    await write(question(page, 'conclusion').getByRole('textbox'), because);
  }
  await page.getByRole('button', { name: 'Back to the questions' }).click();
}

/** The safety question about children is not drawn for an adult. */
const isDrawn = (visit: Visit, id: SafetyId): boolean => {
  const age = intervalOf('age', visit.numbers.age);
  return id !== 'child-danger' || age === undefined || age.low < (ADULT_AGE.at.years ?? 0);
};

/** The page keeps a blank, never an empty list. */
function withoutEmpty(recorded: Finding | undefined): Finding | undefined {
  if (recorded === undefined) return undefined;
  const { signs, ...finding } = recorded;
  return signs === undefined || signs.length === 0 ? finding : { ...finding, signs };
}

const only = <T extends object>(record: T, isKept: (id: string) => boolean): T =>
  Object.fromEntries(Object.entries(record).filter(([id]) => isKept(id))) as T;

/** Where a test has one unit there is none to choose. */
const asChosen = (id: LabId, value: LabValue): LabValue => {
  if (analyte(id).units.length > 1) return value;
  const { 'unit-by': _, ...rest } = value;
  return rest;
};

/** The visit without what the page does not ask of this patient: what the page keeps of it. */
export function asAsked(visit: Visit): Visit {
  return {
    ...visit,
    answers: only(visit.answers, (id) => isAsked(visit, id as AnswerId)),
    labs: Object.fromEntries(
      LAB_IDS.flatMap((id) => {
        const value = visit.labs[id];
        return value === undefined ? [] : [[id, asChosen(id, value)]];
      }),
    ),
    safety: only(visit.safety, (id) => isDrawn(visit, id as SafetyId)),
    exam: Object.fromEntries(
      Object.entries(visit.exam).map(([id, finding]) => [id, withoutEmpty(finding)]),
    ),
  };
}

/** Enters everything that the visit holds, from a blank page. */
export async function enter(page: Page, visit: Visit, by: By = 'mouse'): Promise<void> {
  chosenBy.set(page, by);
  await enterNumbers(page, visit);
  await enterMedicines(page, visit);
  await enterAnswers(page, visit);
  await enterSafety(page, visit);
  for (const id of EXAM_IDS) await enterFinding(page, visit, id);
  await settle(page, visit);
  await enterConditions(page, visit);
  for (const id of LAB_IDS) {
    const typed = visit.labs[id];
    if (typed === undefined) continue;
    await reach(page, `lab.${id}`);
    await typeNumber(question(page, `lab.${id}`), typed);
  }
  await enterConclusion(page, visit);
}
