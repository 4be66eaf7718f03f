/** A medicine that is typed and not added: in the field, and where the tab keeps it. */
import type { Page } from '@playwright/test';
import type { Chance } from '../bench/seeded.ts';

const DRUGS = ['haloperidol 5 mg', 'sertraline', 'a tea of the neighbour’s'] as const;

const FIELD = '.add-medicine input';
/** So long after the last key it is kept, in milliseconds; a busy machine is late. */
export const UNTIL_KEPT = 2000;

/** Types and does not leave the field. Gives what was typed. */
export async function typeMedicine(page: Page, chance: Chance): Promise<string> {
  const typed = chance.oneOf(DRUGS);
  await page.locator(FIELD).pressSequentially(typed);
  return typed;
}

export const typedOn = (page: Page): Promise<string> => page.locator(FIELD).inputValue();

/** What the tab keeps of it; empty where it keeps none. */
export function typedIn(kept: string | null): string {
  const { drafts } = kept === null ? {} : JSON.parse(kept);
  return drafts?.medicines ?? '';
}
