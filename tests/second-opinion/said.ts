/** What can be said of a statement: yes, no, or open while something it hangs on is blank or unsure. */
export type Said = 'yes' | 'no' | 'open';

export const said = (holds: boolean): Said => (holds ? 'yes' : 'no');

/** A yes-no-unsure answer; blank and unsure leave it open. */
export const asked = (answer: string | undefined): Said =>
  answer === 'yes' || answer === 'no' ? answer : 'open';

export function both(...parts: readonly Said[]): Said {
  if (parts.includes('no')) return 'no';
  if (parts.includes('open')) return 'open';
  return 'yes';
}

export function either(...parts: readonly Said[]): Said {
  if (parts.includes('yes')) return 'yes';
  if (parts.includes('open')) return 'open';
  return 'no';
}

export function opposite(part: Said): Said {
  if (part === 'yes') return 'no';
  return part === 'no' ? 'yes' : 'open';
}
