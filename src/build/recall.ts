/** Whether this build asks its host, each day, if its edition was withdrawn. Off unless it is told. */
import type { Plugin } from 'vite';

const NAME = 'RLS_RECALL';

/** Throws a sentence on anything but “yes”, so that no misspelt word leaves it off unseen. */
export function asksHost(told: Readonly<Record<string, string | undefined>>): boolean {
  const value = told[NAME] ?? '';
  if (value !== '' && value !== 'yes')
    throw new Error(`${NAME} must be “yes” or not set, and is “${value}”.`);
  return value === 'yes';
}

/** Without it the call is not in the page at all. */
export function recall(): Plugin {
  return {
    name: 'recall',
    config: () => ({ define: { ASKS_HOST: JSON.stringify(asksHost(process.env)) } }),
  };
}
