/** security.txt (RFC 9116), for whoever finds a hole: only a deployer can say whom to tell. */

const CONTACT = 'RLS_SECURITY_CONTACT';
const EXPIRES = 'RLS_SECURITY_EXPIRES';

type Told = Readonly<Record<string, string | undefined>>;

const isContact = (text: string): boolean =>
  /^(?:mailto:\S+@\S+|https:\/\/\S+|tel:\+?[\d-]+)$/u.test(text);

/** A day, or a day with its time and zone, as RFC 3339 writes it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** A day that the calendar does not have is none, and not the day after. */
function momentOf(text: string): Date | undefined {
  const at = new Date(text);
  if (!MOMENT.test(text) || Number.isNaN(at.getTime())) return undefined;
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return day.toISOString().startsWith(text.slice(0, 10)) ? at : undefined;
}

/**
 * The file's words; undefined where the build is told of neither a contact nor an end. Throws a sentence
 * where only one is given, or one that cannot be.
 */
export function securityText(told: Told, now: Date): string | undefined {
  const contact = told[CONTACT] ?? '';
  const expires = told[EXPIRES] ?? '';
  if (contact === '' && expires === '') return undefined;
  if (!isContact(contact))
    throw new Error(`${CONTACT} must be a mailto:, https: or tel: address, and is “${contact}”.`);
  const at = momentOf(expires);
  if (at === undefined)
    throw new Error(`${EXPIRES} must be a day such as 2027-11-30, and is “${expires}”.`);
  if (at <= now) throw new Error(`${EXPIRES} must lie ahead, and is “${expires}”.`);
  return `Contact: ${contact}\nExpires: ${at.toISOString()}\n`;
}
