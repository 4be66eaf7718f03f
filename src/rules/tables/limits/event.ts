/** What is asked of the dates of symptoms and medicines, in whole days. The limit itself still counts. */
export const EVENT = {
  /** Before it nothing began that a patient of today tells of: a slip of the year. */
  earliest: '1900-01-01',
  /** The symptoms count as begun with a change of a medicine when they came so soon after it (D60). */
  began: { within: 28, says: '4 weeks' },
} as const;
