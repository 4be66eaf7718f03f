/** The states of the page in which barriers are looked for, each reached the short way. */
import { expect, type Page } from '@playwright/test';
import type { HeadlineId } from '../../src/rules/tables/results.ts';
import { HEADLINE_TEMPLATES } from '../../src/rules/tables/headline-words.ts';
import { responseOf } from '../../src/fhir/response.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { unsettledVisit } from '../rules/unsettled-visit.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { assessed, classicVisit, TODAY, visitWith } from '../rules/a-visit.ts';
import { DATED, DATED_BRIEFLY } from '../rules/dated-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { openAll } from './barriers.ts';
import { commitTo } from './commit-to.ts';
import { beginCase, caseOf, openPractice } from './practice-page.ts';
import { onScreen } from './on-screen.ts';
import { openPasted, PASTED, toTop } from './pasted.ts';
import { button, headline, openBlank, reach } from './visit-page.ts';

export type State = {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
};

export const recordOf = (visit: Visit): string =>
  writeRecord(visit, assessed(visit).headline.says, `${TODAY}T10:40:00.000Z`);

/** As after a reload: the tab keeps the visit already when the page begins. */
export async function openKept(page: Page, visit: Visit): Promise<void> {
  await page.clock.setFixedTime(`${TODAY}T10:42:00`);
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('rls-visit') === null) sessionStorage.setItem('rls-visit', text);
  }, recordOf(visit));
  await page.goto('/');
  await expect(headline(page)).toHaveText(onScreen(visit, assessed(visit)));
}

export async function openSummary(
  page: Page,
  face: 'Short' | 'Full' | 'Referral letter' | 'For the patient' = 'Full',
): Promise<void> {
  // Within the summary its button says where one is, and leads nowhere.
  if ((await page.locator('.chart-sheet').count()) === 0) await button(page, 'Summary').click();
  await expect(page.locator('.chart-sheet')).toBeVisible();
  const link = page.getByRole('link', { name: face, exact: true });
  if ((await link.getAttribute('aria-current')) === 'page') return;
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeFocused();
}

const openMenu = (page: Page): Promise<void> => button(page, 'Menu').click();

/** On a narrow page the assessment is a strip until it is opened. */
async function openAssessment(page: Page): Promise<void> {
  // Looked for and pressed in one go: a list that is still being laid out hides it on a low screen.
  await button(page, 'Whole assessment').evaluateAll((found) => {
    for (const each of found)
      if (each instanceof HTMLElement && each.checkVisibility()) each.click();
  });
}

/** By the button, as a person does: it closes the menu in which it stands. */
async function offerFile(page: Page, text: string): Promise<void> {
  await openMenu(page);
  const asked = page.waitForEvent('filechooser');
  await page.locator('.actions').getByRole('button', { name: 'Open file' }).click();
  const chooser = await asked;
  await chooser.setFiles({
    name: 'visit.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** A file of other rules, with another impression than today's. */
const olderRecord = (): string =>
  JSON.stringify({
    ...(JSON.parse(recordOf(THE_EXAMPLE)) as object),
    edition: '2025.1.0',
    impression: 'RLS criteria met, said of old.',
  });

/** A visit broken off in the middle: some answers of each kind, and a number that is doubtful. */
const HALF: Visit = {
  ...emptyVisit,
  answers: { 'urge-to-move': 'yes', 'rest-onset': 'unsure', 'relief-by-movement': 'no' },
  numbers: { age: { text: '52', unit: 'years' } },
  safety: { 'legs-weaker': { answer: 'yes' }, 'bladder-bowel-saddle': { answer: 'unsure' } },
  labs: { ferritin: { text: '1.234', unit: 'ng/mL' }, haemoglobin: { text: '9', unit: 'g/dL' } },
};

/** What was told and what was found: how fast it came, what settles it, and what of it is known. */
export const TOLD_AND_FOUND: Visit = {
  ...emptyVisit,
  numbers: { age: { text: '61', unit: 'years' } },
  answers: { 'numb-apart': 'yes', 'numb-since': 'days', 'numb-course': 'worsening' },
  many: { 'also-mentions': ['tingling-or-numb-feet'] },
  safety: {
    'sudden-trouble': { answer: 'yes', onset: 'hours', 'within-minutes': 'yes' },
    'one-leg-swollen': { answer: 'yes', settled: 'explained', 'settled-by': 'an old fracture' },
    'restless-distress': { answer: 'yes', settled: 'not-settled' },
  },
  conditions: {
    neuropathy: { state: 'present', 'explains-all': 'no', status: 'known' },
    diabetes: { state: 'present', status: 'suspected' },
  },
  exam: {
    strength: {
      state: 'abnormal',
      side: 'both',
      'within-minutes': 'yes',
      'known-stable': 'yes',
      'known-all': 'no',
      'known-cause': 'polio',
    },
    tone: { state: 'normal' },
    oedema: { state: 'normal' },
    'light-touch': {
      state: 'abnormal',
      side: 'both',
      'known-stable': 'yes',
      'known-side': 'left',
    },
  },
  power: { 'ankle-dorsiflexion': { left: '3', right: '4', 'left-known': 'yes' } },
};

/** The same with answers that an earlier edition recorded. */
const OF_EARLIER: Visit = {
  ...TOLD_AND_FOUND,
  safety: {
    ...TOLD_AND_FOUND.safety,
    'legs-weaker': { answer: 'yes', details: ['one-leg'], 'first-wording': 'yes' },
    'bladder-bowel-saddle': { answer: 'yes', details: ['hesitancy-frequency'] },
  },
};

/** The only headline that no vignette ends in. */
const WITHOUT_VIGNETTE: Partial<Record<HeadlineId, Visit>> = {
  'met-examination-outstanding': visitWith(classicVisit, { exam: { gait: undefined } }),
};

const HEADLINE_IDS = Object.keys(HEADLINE_TEMPLATES) as readonly HeadlineId[];

/** A visit that ends in each headline of D9. */
const VISITS_BY_HEADLINE = HEADLINE_IDS.map((id) => {
  const visit = VIGNETTES.find((each) => each.headline === id)?.visit ?? WITHOUT_VIGNETTE[id];
  if (visit === undefined || assessed(visit).headline.id !== id)
    throw new Error(`no visit with the headline ${id}`);
  return { id, visit };
});

const CASE = caseOf('the-caravan-hitch');

async function openCase(page: Page): Promise<void> {
  await openPractice(page);
  await beginCase(page, CASE);
  await page.locator('[data-ask="urge-to-move"]').click();
  await reach(page, 'exam.saddle-sphincter');
  await page.locator('[data-ask="exam.saddle-sphincter"]').click();
}

const EVIDENCE: readonly (readonly [place: string, name: string])[] = [
  ['', 'Evidence'],
  ['/urgency/E3', 'Evidence'],
  ['/picture/iron', 'Evidence: the decision'],
  ['/limits', 'Evidence: limits and sources'],
  ['/disagreements', 'Evidence: disagreements'],
  ['/treatment', 'Evidence: treatment'],
  ['/text/4.1', 'Evidence: in our words'],
  ['/safety', 'Evidence: safety case'],
  ['/officers', 'Evidence: for your IT and safety officers'],
  ['/edition', 'Evidence: edition'],
];

async function openEvidence(page: Page, place: string, name: string): Promise<void> {
  await openKept(page, unsettledVisit);
  await page.goto(`/#evidence${place}`);
  await expect(
    page.getByRole('heading', { name: new RegExp(`^${name}`, 'u'), level: 1 }),
  ).toBeVisible();
}

export const STATES: readonly State[] = [
  { name: 'blank', open: openBlank },
  { name: 'mid-visit', open: (page) => openKept(page, HALF) },
  {
    name: 'every section open',
    open: async (page) => {
      await openKept(page, unsettledVisit);
      await openAll(page);
    },
  },
  {
    name: 'mid-visit, everything open',
    open: async (page) => {
      await openKept(page, HALF);
      await openAll(page);
      await openAssessment(page);
    },
  },
  {
    name: 'told and found, everything open',
    open: async (page) => {
      await openKept(page, OF_EARLIER);
      await openAll(page);
    },
  },
  ...VISITS_BY_HEADLINE.map(({ id, visit }) => ({
    name: `headline ${id}`,
    open: async (page: Page) => {
      await openKept(page, visit);
      await openAssessment(page);
    },
  })),
  {
    name: 'time line',
    open: async (page) => {
      await openKept(page, DATED);
      await openAll(page);
      await expect(page.locator('.recorded-dates')).toBeVisible();
    },
  },
  {
    name: 'summary with a time line',
    open: async (page) => {
      await openKept(page, DATED_BRIEFLY);
      await openSummary(page);
      await expect(page.locator('.timeline-on-paper')).toBeVisible();
    },
  },
  {
    name: 'pasted, read and asked about',
    open: async (page) => {
      await openKept(page, HALF);
      await openPasted(page, PASTED);
      await toTop(page);
    },
  },
  {
    name: 'list of shortcuts',
    open: async (page) => {
      await openBlank(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
    },
  },
  {
    name: 'asked whether to wipe',
    open: async (page) => {
      await openKept(page, THE_EXAMPLE);
      await openMenu(page);
      await button(page, 'End visit').click();
      await expect(button(page, 'Wipe it')).toBeVisible();
    },
  },
  {
    name: 'a file offered',
    open: async (page) => {
      await openKept(page, HALF);
      await offerFile(page, recordOf(THE_EXAMPLE));
      await expect(button(page, 'Open it')).toBeVisible();
    },
  },
  {
    name: 'a response offered',
    open: async (page) => {
      await openKept(page, HALF);
      await offerFile(page, JSON.stringify(responseOf(THE_EXAMPLE, `${TODAY}T10:42:00.000Z`)));
      await expect(button(page, 'Open it')).toBeVisible();
    },
  },
  {
    name: 'summary, for a record system',
    open: async (page) => {
      await openKept(page, THE_EXAMPLE);
      await openSummary(page);
      await button(page, 'For a record system').click();
      await expect(button(page, 'Save the visit')).toBeVisible();
    },
  },
  {
    name: 'a file of other rules',
    open: async (page) => {
      await openKept(page, HALF);
      await offerFile(page, olderRecord());
      await button(page, 'Open it').click();
      await expect(page.getByText('RLS criteria met, said of old.')).toBeVisible();
    },
  },
  {
    name: 'a file refused',
    open: async (page) => {
      await openKept(page, HALF);
      await offerFile(page, '{}');
      await expect(page.getByText(/not a visit of this checklist/)).toBeVisible();
    },
  },
  {
    name: 'summary of a blank visit',
    open: async (page) => {
      await openBlank(page);
      await openSummary(page);
    },
  },
  {
    name: 'summary',
    open: async (page) => {
      await openKept(page, THE_EXAMPLE);
      await openSummary(page);
    },
  },
  ...(['Short', 'Referral letter', 'For the patient'] as const).map((face) => ({
    name: `summary, ${face}`,
    open: async (page: Page) => {
      await openKept(page, THE_EXAMPLE);
      await openSummary(page, face);
    },
  })),
  ...EVIDENCE.map(([place, name]) => ({
    name: `evidence${place}`,
    open: (page: Page) => openEvidence(page, place, name),
  })),
  {
    name: 'evidence, found and open',
    open: async (page) => {
      await openEvidence(page, '', 'Evidence');
      await page.getByRole('searchbox').fill('ferritin at most');
      await openAll(page);
    },
  },
  {
    name: 'traceability, found and open',
    open: async (page) => {
      await openEvidence(page, '/trace', 'Evidence: traceability');
      await expect(page.getByText(/^\d+ requirements\.$/)).toBeVisible();
      await page.getByRole('searchbox').fill('D5');
      await openAll(page);
    },
  },
  {
    name: 'source articles, line by line',
    open: async (page) => {
      await openEvidence(page, '/articles', 'Evidence: source articles');
      await expect(page.getByText(/^\d+ statements\.$/)).toBeVisible();
    },
  },
  { name: 'practice', open: openPractice },
  {
    name: 'practice, guide',
    open: async (page) => {
      await openPractice(page);
      await button(page, 'How to write one').click();
      await openAll(page);
    },
  },
  {
    name: 'practice, mid-case',
    open: async (page) => {
      await openCase(page);
      await openAll(page);
    },
  },
  {
    name: 'practice, commit',
    open: async (page) => {
      await openCase(page);
      await button(page, 'Commit').click();
    },
  },
  {
    name: 'practice, debrief',
    open: async (page) => {
      await openCase(page);
      await commitTo(page, CASE, { howSoon: 'routine' });
      await openAll(page);
    },
  },
];

export function stateOf(name: string): State {
  const found = STATES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no state ${name}`);
  return found;
}
