/**
 * The record systems that a connected page may speak to: what a deployer writes into systems.json, and
 * what the policy of the page is made of. The page itself is built with it and asks for no list.
 */
import * as z from 'zod/mini';

/** Over HTTPS, or on this very machine, where it is tried. A policy would read a star as any host. */
export const isSafe = ({ protocol, hostname }: URL): boolean =>
  /^[a-z0-9.-]+$/u.test(hostname) &&
  (protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1'));

const urlIn = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** "https://record.example": without a path, as a policy names it. */
const origin = z.string().check(
  z.refine((text) => {
    const url = urlIn(text);
    return url !== undefined && isSafe(url) && url.origin === text;
  }),
);

/** The base address of a FHIR server, without a slash at its end. */
const base = z.string().check(
  z.refine((text) => {
    const url = urlIn(text);
    const isBare = url?.search === '' && url.hash === '' && url.username === '';
    return url !== undefined && isSafe(url) && isBare && url.href === text && !text.endsWith('/');
  }),
);

const words = z.string().check(z.minLength(1), z.maxLength(60));

const systemSchema = z.strictObject({
  /** As the page says it. */
  name: words,
  iss: base,
  /** The origin of its token endpoint, where that is another one. */
  token: z.optional(origin),
});

const systemsSchema = z.strictObject({
  /** By which the record systems know the page. */
  clientId: words,
  /** What kind of document the note is to them; a consult note, if nothing is said. */
  noteType: z.optional(z.strictObject({ system: words, code: words, display: words })),
  /** The origins that may show the page within their own. */
  framedBy: z.optional(z.array(origin)),
  systems: z.array(systemSchema).check(z.minLength(1)),
});

export type System = z.infer<typeof systemSchema>;
export type Systems = z.infer<typeof systemsSchema>;

/** Reads systems.json. Throws a sentence that names the place of what cannot be. */
export function readSystems(text: string): Systems {
  const read = systemsSchema.safeParse(JSON.parse(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = ['the top', ...(issue?.path ?? []).map(String)].join(' › ');
    throw new Error(`systems.json has what cannot be at “${place}”: ${issue?.code ?? ''}.`);
  }
  const all = read.data.systems.map(({ iss }) => iss);
  if (new Set(all).size < all.length) throw new Error('systems.json lists one address twice.');
  return read.data;
}

/** Those that a page may speak to for one system. */
export const originsOf = ({ iss, token }: System): readonly string[] => [
  new URL(iss).origin,
  ...(token === undefined ? [] : [token]),
];

/** Those that the page may speak to, each once. */
export const connectsTo = ({ systems }: Systems): readonly string[] => [
  ...new Set(systems.flatMap(originsOf)),
];

/** The listed system at an address, with or without a slash at its end; undefined of any other. */
export const systemAt = ({ systems }: Systems, iss: string): System | undefined =>
  systems.find((each) => each.iss === iss || `${each.iss}/` === iss);
