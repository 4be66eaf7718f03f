/** As much of the W3C's WebDriver as a journey needs. */
import { z } from 'zod/mini';

const answer = z.object({ value: z.unknown() });
const refusal = z.object({ error: z.string(), message: z.string() });
const session = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserVersion: z.string() }),
});

export type Session = {
  readonly version: string;
  readonly ask: (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ) => Promise<unknown>;
};

async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = answer.parse(await response.json());
  const refused = refusal.safeParse(value);
  if (refused.success)
    throw new Error(`${address}: ${refused.data.error}: ${refused.data.message}`);
  return value;
}

/** Begins a session with the driver at this address. */
export async function begin(driver: string, capabilities: object): Promise<Session> {
  const begun = await ask(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const { sessionId, capabilities: got } = session.parse(begun);
  return {
    version: got.browserVersion,
    ask: (method, path, body) => ask(`${driver}/session/${sessionId}${path}`, method, body),
  };
}

/** What WebDriver calls the keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Tab: '\uE004',
};

const keyOf = (key: string): string => KEYS[key] ?? key;

const down = (each: string) => ({ type: 'keyDown', value: keyOf(each) });
const up = (each: string) => ({ type: 'keyUp', value: keyOf(each) });

/** The moves of one chord on the keyboard. */
export function chordMoves(held: readonly string[], key: string): object {
  const actions = [...held.map(down), down(key), up(key), ...held.toReversed().map(up)];
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}

/** The moves of one click. */
export function clickMoves(x: number, y: number): object {
  const actions = [
    { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { actions: [{ type: 'pointer', id: 'mouse', actions }] };
}
