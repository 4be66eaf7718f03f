/** How old a blood sample may be, in whole days, and how that is said (D68). A limit itself is not older. */
export const SAMPLE = {
  /** Before it no sample of today's care was taken: a slip of the year. */
  earliest: '2000-01-01',
  repeat: { after: 92, says: 'more than 3 months old', apart: 'more than 3 months apart' },
  old: { after: 366, says: 'more than a year old' },
} as const;
