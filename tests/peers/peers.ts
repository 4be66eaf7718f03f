/**
 * npm run peers: LHC-Forms, a program of others that draws FHIR forms, opens the form of the checklist.
 * It loads visits as responses and returns them, and is filled by clicking; what it returns opens here as
 * the same visit, with the same assessment.
 */
import { isDeepStrictEqual } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { readResponse } from '../../src/fhir/read-response.ts';
import { responseOf } from '../../src/fhir/response.ts';
import { assess } from '../../src/rules/assess.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { LAUNCH } from '../faults/world.ts';
import { TODAY } from '../rules/a-visit.ts';
import { fillIn } from './fill-in.ts';
import { serve } from './serve.ts';
import { BY_HAND, LOADED } from './visits.ts';

const AT = `${TODAY}T10:42:00.000Z`;
/** Where it is served by hand. */
const PORT = 4519;

/** Why what came back is not the visit that went; undefined where it is. */
function differs(visit: Visit, returned: unknown): string | undefined {
  const read = readResponse(JSON.stringify(returned));
  if (!read.ok) return read.says;
  const [one, other] = [canonical(visit), read.response.visit];
  if (other.example !== one.example) return 'the mark of an example is not the same';
  const [was, is] = [assess(one, TODAY), assess(other, TODAY)];
  const changed = Object.entries(was)
    .filter(([key, value]) => !isDeepStrictEqual(value, Reflect.get(is, key)))
    .map(([key]) => key);
  return changed.length === 0 ? undefined : `assessed otherwise: ${changed.join(', ')}`;
}

/** Calls what the page of serve.ts has of its own. */
const called = (page: Page, name: 'show' | 'answers', given?: unknown): Promise<unknown> =>
  page.evaluate(async ([of, what]) => Reflect.get(window, of as string)(what), [
    name,
    given,
  ] as const);

async function opened(browser: Browser, address: string, errors: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(address);
  await page.waitForFunction(() => Reflect.get(window, 'LForms')?.Util !== undefined);
  return page;
}

async function tried(folder: string): Promise<void> {
  const { address, server } = await serve(folder);
  const browser = await chromium.launch(LAUNCH);
  const errors: string[] = [];
  const wrong: string[] = [];
  try {
    for (const [name, visit] of LOADED) {
      const page = await opened(browser, address, errors);
      await called(page, 'show', responseOf(visit, AT));
      const says = differs(visit, await called(page, 'answers'));
      console.log(`${name}: ${says ?? 'the same'}`);
      if (says !== undefined) wrong.push(`${name}: ${says}`);
      await page.close();
    }
    const page = await opened(browser, address, errors);
    await called(page, 'show');
    const blank = JSON.stringify(await called(page, 'answers'));
    if (blank.includes('"answer"')) wrong.push('a blank form has answers');
    const filled = await fillIn(page, responseOf(BY_HAND, AT));
    const says = differs(BY_HAND, await called(page, 'answers'));
    console.log(`by clicking, ${filled} answers: ${says ?? 'the same'}`);
    if (says !== undefined) wrong.push(`by clicking: ${says}`);
  } finally {
    await browser.close();
    server.close();
  }
  for (const error of new Set(errors)) wrong.push(`an error in the page: ${error}`);
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

const [, , folder = '', ...asked] = process.argv;
if (asked.includes('--serve')) {
  const { address } = await serve(folder, PORT);
  console.log(`The form in LHC-Forms: ${address}`);
} else
  await tried(folder).catch((error: unknown) => {
    console.error('PEERS NOT FINISHED:', error);
    process.exitCode = 1;
  });
