/**
 * The figures that a sentence may say by itself: none of them is a limit that a rule compares with.
 * Each stands with the words around it, so that another figure in its place is no quotation.
 */
import { ADULT_AGE } from '../../src/rules/tables/limits/age.ts';
import type { Quotation } from './figures.ts';

const quoted = (because: string, ...says: Quotation['says'][]): readonly Quotation[] =>
  says.map((each) => ({ says: each, because }));

export const QUOTATIONS: readonly Quotation[] = [
  ...quoted(
    'A span of time that is an answer of the record: it is chosen, and no limit is compared.',
    'within 14 days',
    'Within 14 days',
    'over 14 days',
    'more than 14 days',
    'up to 14 days',
    'within 4 weeks',
    '2 to 4 weeks',
    '1 to 4 weeks',
    '1 to 3 months',
    'longer than 3 months',
    /\b[Uu]nder 3 months/u,
    '3 to 12 months',
    /\b[Ww]ithin 6 weeks after delivery/u,
    'Iron taken within 24 hours before the sample',
    'Iron was taken within 24 hours of the sample',
    'Fewer than 5',
    '5 or more',
  ),
  ...quoted(
    'A time within which something is to be done: one of five, each by its row.',
    /^2 weeks$/u,
    'Within 2 weeks',
    'blood count within 48 hours',
    'examine again within 24 hours',
    'clinic within 7 days',
    'coordinator within 24 hours',
  ),
  ...quoted(
    'An age of the record, which stands below the limits: this list takes its figure from the limit.',
    `Under ${ADULT_AGE.digits}: the description must be in the child’s own words`,
    `Under ${ADULT_AGE.digits}: limp, fever`,
    `Under ${ADULT_AGE.digits}: a limp, fever`,
  ),
  ...quoted(
    'How a test is done or read by whoever does it; the program never sees the value.',
    '0.9 or less: arterial disease',
    'after 1 and 3 minutes of standing',
    'standing at 1 and 3 minutes',
    'standing 1 and 3 min; drop of 20/10',
    'more than 15 movements an hour in adults, more than 5 in children',
    '13 to 18 Hz',
    'residual urine below 200 mL',
    '10 micrograms per gram or more',
    'no iron-containing supplement or food for at least 24 hours',
    'repeat ferritin 4 weeks after a febrile illness',
    'A dose within 24 hours or a recent infusion',
    'an hour at 10 in the morning and again for an hour at 10 at night',
    '0 to 40, scored elsewhere',
    'of 40 (external)',
  ),
  ...quoted(
    'What a study counted.',
    '28 % of neuropsychiatric cases',
    'in about 14 %, one review',
    '126 of 788 people without RLS (16 %)',
    'pooled 21 %',
    '5 to 10 % of people in one series',
    '28 % of people in one series',
    'n = 60',
    'about 1.6 times higher (Beckman 50, 75, 100, 300 ng/mL = Roche 83, 121, 158, ',
  ),
  ...quoted(
    'What a voice in a disagreement counted.',
    'Up to 40 %, 17 %, or 10 to 30 %, by article',
    'Pooled 21 %; 8, 16 and 22 % by trimester',
    'another gives 0 to 20.8 %',
    'Pooled 14 %, and more often',
    'one with 28.6 %, diabetic neuropathy 33 %',
    '26 % of women and 17 % of men',
    '25 to 75 %, in one of them only',
    '63 to 92 % with a family history',
    '7 to 10 % at any time',
    'distress: 1.5 to 2.7 %',
    'Mirtazapine 28 %, SSRIs and SNRIs 5 to 10 %',
    ' to 69',
  ),
  ...quoted('The number of one.', '1 further condition'),
  ...quoted('A name as it is typed.', /\bb 12$/u),
];
