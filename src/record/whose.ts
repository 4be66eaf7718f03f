/**
 * Of which patient the visit of this tab is, once it was connected: a digest that names nobody, kept beside
 * the visit and wiped with it. By its id the record knows the visit again, so that it is stored once.
 */
import * as z from 'zod/mini';
import type { Connection } from './connection.ts';

/** What became of sending a resource: it is stored, or nobody knows. */
const sent = z.enum(['stored', 'unknown']);

const schema = z.strictObject({
  /** A UUID, made for this visit. */
  id: z.uuid(),
  /** SHA-256 of id, record and patient, as hex digits. */
  of: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  sent: z.strictObject({
    QuestionnaireResponse: z.optional(sent),
    DocumentReference: z.optional(sent),
  }),
});

export type Whose = z.infer<typeof schema>;
export type SentType = keyof Whose['sent'];

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function digest(id: string, { system, patient }: Connection): Promise<string> {
  const text = new TextEncoder().encode(`${id} ${system.iss} ${patient}`);
  return hex(await crypto.subtle.digest('SHA-256', text));
}

/** The mark of a visit that is of the patient in context. */
export const whoseOf = async (id: string, connection: Connection): Promise<Whose> => ({
  id,
  of: await digest(id, connection),
  sent: {},
});

/** Whether a visit with this mark is of the patient in context. */
export const isOfPatient = async ({ id, of }: Whose, connection: Connection): Promise<boolean> =>
  of === (await digest(id, connection));

/** The mark that is kept; undefined where there is none, or one that was tampered with. */
export function whoseIn(text: string | undefined): Whose | undefined {
  try {
    return schema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
