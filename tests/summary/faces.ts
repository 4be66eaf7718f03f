/** What the tests of the note share: every vignette, practice case and the example, and what each face says. */
import { expertVisit } from '../../src/practice/played.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { assess } from '../../src/rules/assess.ts';
import { THESE_RULES } from '../../src/rules/edition.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Assessment } from '../../src/rules/words/assessment.ts';
import { letterText } from '../../src/summary/letter.ts';
import { patientSheet } from '../../src/summary/patient-sheet.ts';
import { patientText } from '../../src/summary/patient-text.ts';
import { shortText } from '../../src/summary/short.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { summaryText } from '../../src/summary/text.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { TODAY } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';

const ABOUT = { ...THESE_RULES, now: '21 Nov 2026, 10:42' };

export type Noted = {
  readonly name: string;
  readonly visit: Visit;
  readonly assessment: Assessment;
};

const noted = (name: string, visit: Visit): Noted => ({
  name,
  visit,
  assessment: assess(visit, TODAY),
});

export const OF_VIGNETTES: readonly Noted[] = VIGNETTES.map(({ id, visit }) =>
  noted(`vignette ${id}`, visit),
);
export const ALL: readonly Noted[] = [
  ...OF_VIGNETTES,
  ...LIBRARY.map((of) => noted(of.id, expertVisit(of))),
  noted('the example', THE_EXAMPLE),
];

type OfVisit = Pick<Noted, 'visit' | 'assessment'>;

/** Made once of each, since many tests read the same. */
function once<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, { readonly it: T }>();
  return (of) => {
    const one = made.get(of) ?? { it: make(of) };
    made.set(of, one);
    return one.it;
  };
}

export const shortOf = once(({ visit, assessment }: OfVisit) =>
  shortText(visit, assessment, ABOUT),
);
export const fullOf = once(({ visit, assessment }: OfVisit) => summarise(visit, assessment, ABOUT));
export const fullTextOf = once((of: OfVisit) => summaryText(fullOf(of)));
export const letterOf = once(({ visit, assessment }: OfVisit) => letterText(visit, assessment));
export const pageOf = once(({ visit }: Pick<Noted, 'visit'>) =>
  patientSheet(visit, {}, TODAY, '21 Nov 2026'),
);
export const patientOf = once((of: Pick<Noted, 'visit'>) => patientText(pageOf(of).page, ''));

/** Words in which something is said; numbers of sources and lines to write on are none. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .replaceAll(/\[\d[\d, ]*\]/gu, '')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\d]/u.test(word));
