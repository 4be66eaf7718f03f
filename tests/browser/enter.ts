/**
 * Enters a visit through the page as a clinician would: by clicks, choices from lists and typing,
 * section after section, from the blank page. Nothing is put into the store from outside.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { EXAM, FINDING_LABELS, MUSCLE_WORDS, SIDE_WORDS } from '../../src/rules/exam.ts';
import { isAsked } from '../../src/rules/relevance.ts';
import { COURSE_LABEL, ONSET_LABEL, WITHIN_14_DAYS_LABEL } from '../../src/rules/questions.ts';
import {
  CONDITION_IDS,
  EXAM_IDS,
  LAB_IDS,
  MUSCLES,
  NUMBER_IDS,
  SAFETY_IDS,
  SIDES,
  type AnswerId,
  type Finding,
  type SafetyAnswer,
  type Visit,
} from '../../src/rules/visit.ts';

export const question = (page: Page, id: string): Locator => page.locator(`[id="q-${id}"]`);

/** Opens every closed part that an element lies in, by its summary. */
async function reveal(target: Locator): Promise<void> {
  const isClosed = () => target.evaluate((found) => found.closest('details:not([open])') !== null);
  while (await isClosed()) {
    // The outermost first, since a summary within a closed part cannot be clicked.
    await target.locator('xpath=ancestor::details[not(@open)]').first().locator(':scope > summary').click();
  }
}

/** Clicks a radio or a checkbox by its value within a group. */
async function pick(group: Locator, value: string): Promise<void> {
  const input = group.locator(`input[value="${value}"]`).first();
  await reveal(input);
  // Clicks unless it is chosen already, and sees to it that it is chosen then.
  await input.check();
}

const group = (scope: Locator, name: RegExp | string): Locator =>
  scope.getByRole('radiogroup', { name });

async function type(scope: Locator, text: string, unit?: string, drawn?: string): Promise<void> {
  const field = scope.locator('input.typed').first();
  await reveal(field);
  if (unit !== undefined && (await scope.locator('select.unit').count()) > 0) {
    await scope.locator('select.unit').selectOption(unit);
  }
  await field.fill(text);
  await field.press('Enter');
  await expect(field).toHaveValue(text);
  if (drawn !== undefined) {
    await scope.locator('input[type="date"]').fill(drawn);
    await scope.locator('input[type="date"]').press('Enter');
  }
}

async function timing(scope: Locator, given: SafetyAnswer | Finding): Promise<void> {
  if (given.onset !== undefined) {
    await scope
      .getByRole('combobox', { name: new RegExp(`^${ONSET_LABEL} `) })
      .selectOption(given.onset);
  }
  const within = given['within-14-days'];
  if (within !== undefined) {
    await pick(group(scope, new RegExp(`^${WITHIN_14_DAYS_LABEL}`)), within);
  }
  if (given.course !== undefined) {
    await scope
      .getByRole('combobox', { name: new RegExp(`^${COURSE_LABEL} `) })
      .selectOption(given.course);
  }
}

const explains = (scope: Locator): Locator => group(scope, /^Does it explain all/);

async function enterPatient(page: Page, visit: Visit): Promise<void> {
  for (const id of NUMBER_IDS) {
    const typed = visit.numbers[id];
    if (typed !== undefined) await type(question(page, id), typed.text, typed.unit);
  }
}

async function enterAnswers(page: Page, visit: Visit): Promise<void> {
  for (const [id, value] of Object.entries(visit.answers)) {
    // What is not asked of this patient is not drawn.
    if (value === undefined || id === 'takes-medicines' || !isAsked(visit, id as AnswerId)) continue;
    await pick(question(page, id), value);
  }
  for (const [id, values] of Object.entries(visit.many)) {
    for (const value of values ?? []) await pick(question(page, id), value);
  }
}

async function enterSafety(page: Page, visit: Visit): Promise<void> {
  for (const id of SAFETY_IDS) {
    const given = visit.safety[id];
    const scope = question(page, `safety.${id}`);
    // The question for children is not drawn for an adult.
    if (given?.answer === undefined || (await scope.count()) === 0) continue;
    await pick(scope, given.answer);
    for (const detail of given.details ?? []) await pick(scope, detail);
    await timing(scope, given);
  }
}

async function enterConditions(page: Page, visit: Visit): Promise<void> {
  for (const id of CONDITION_IDS) {
    const given = visit.conditions[id];
    if (given?.state === undefined) continue;
    const scope = question(page, `condition.${id}`);
    await pick(scope, given.state);
    const all = given['explains-all'];
    if (all !== undefined && given.state === 'present') await pick(explains(scope), all);
  }
  const another = visit['another-cause'];
  if (another.state !== undefined) {
    const scope = question(page, 'another-cause-state');
    await pick(scope, another.state);
    const text = visit.words['another-cause'];
    if (text !== undefined) {
      await scope.getByRole('textbox').fill(text);
      await scope.getByRole('textbox').press('Enter');
    }
    if (another['explains-all'] !== undefined) {
      await pick(explains(scope), another['explains-all']);
    }
  }
}

async function enterFinding(page: Page, visit: Visit, id: (typeof EXAM_IDS)[number]) {
  const given = visit.exam[id];
  if (given?.state === undefined) return;
  const scope = question(page, `exam.${id}`);
  await pick(group(scope, EXAM[id].label), given.state);
  if (given.reason !== undefined) {
    await scope
      .getByRole('combobox', { name: new RegExp(FINDING_LABELS.reason) })
      .selectOption(given.reason);
  }
  if (id === 'strength') {
    for (const muscle of MUSCLES) {
      for (const side of SIDES) {
        const grade = visit.power[muscle]?.[side];
        if (grade === undefined) continue;
        const list = scope.getByRole('combobox', {
          name: `${MUSCLE_WORDS[muscle]}, ${SIDE_WORDS[side].toLowerCase()}`,
        });
        await reveal(list);
        await list.selectOption(grade);
      }
    }
  }
  if (given.state !== 'abnormal') return;
  for (const sign of given.signs ?? []) await pick(scope, sign);
  if (given.side !== undefined) {
    await pick(group(scope, new RegExp(`^${FINDING_LABELS.side}`)), given.side);
  }
  if (given.distribution !== undefined) {
    await pick(group(scope, new RegExp(`^${FINDING_LABELS.distribution}`)), given.distribution);
  }
  await timing(scope, given);
  if (given['known-stable'] !== undefined) {
    await pick(group(scope, new RegExp(`^${FINDING_LABELS.knownStable}`)), given['known-stable']);
  }
  if (given['known-cause'] !== undefined) {
    const field = scope.getByRole('textbox', { name: new RegExp(FINDING_LABELS.knownCause) });
    await field.fill(given['known-cause']);
    await field.press('Enter');
  }
  if (given['pain-limited'] === 'yes') await pick(scope.locator('.several'), 'yes');
  const cause = given.attributed;
  if (cause === undefined) return;
  const list = scope.getByRole('combobox', { name: new RegExp(FINDING_LABELS.attributed) });
  await list.selectOption(cause.to === 'condition' ? cause.condition : cause.to);
  if (cause.to === 'other') {
    const field = scope.getByRole('textbox', { name: new RegExp(FINDING_LABELS.otherCause) });
    await field.fill(cause.text);
    await field.press('Enter');
    if (cause['explains-all'] !== undefined) await pick(explains(scope), cause['explains-all']);
  }
  if (cause.to === 'condition') {
    const all = visit.conditions[cause.condition]?.['explains-all'];
    if (all !== undefined) await pick(explains(scope), all);
  }
}

async function enterLabs(page: Page, visit: Visit): Promise<void> {
  for (const id of LAB_IDS) {
    const typed = visit.labs[id];
    if (typed !== undefined) {
      await type(question(page, `lab.${id}`), typed.text, typed.unit, typed.drawn);
    }
  }
}

async function enterMedicines(page: Page, visit: Visit): Promise<void> {
  const scope = question(page, 'medicines');
  if (visit.answers['takes-medicines'] === 'none') await pick(scope, 'none');
  for (const medicine of visit.medicines) {
    await scope.getByRole('combobox', { name: 'Add a medicine' }).fill(medicine.name);
    await scope.getByRole('button', { name: 'Add', exact: true }).click();
    const row = scope.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: medicine.name, exact: true }),
    });
    if (medicine.use !== undefined) await pick(row, medicine.use);
    if (medicine.began !== undefined) {
      await pick(group(row, /^Did the symptoms begin/), medicine.began);
    }
  }
}

/** Enters everything that the visit holds, from a blank page. */
export async function enter(page: Page, visit: Visit): Promise<void> {
  await enterPatient(page, visit);
  await enterMedicines(page, visit);
  await enterAnswers(page, visit);
  await enterSafety(page, visit);
  for (const id of EXAM_IDS) await enterFinding(page, visit, id);
  await enterConditions(page, visit);
  await enterLabs(page, visit);
}
