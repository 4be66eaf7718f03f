/** Age and sex of the patient in context, and the words by which a clinician tells who it is. */
import { dayInWords } from '../language/in-words.ts';
import { tidy } from '../language/tidy.ts';
import { parse } from '../rules/record/quantities.ts';
import { NUMBER_WORDS, QUESTIONS } from '../rules/record/questions.ts';
import { isVisible } from '../rules/record/visible.ts';
import type { Found, PassedOver, Row } from './offer.ts';
import type { PatientRead } from './shape.ts';

const AGE = NUMBER_WORDS.age.label;
const SEX = QUESTIONS.sex.label;

const BIRTH = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u;

/** Whole years from one day to another, both `YYYY-MM-DD`. */
const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

/** The age that every day which the date may be gives; undefined where they give two, or none. */
function ageOn(birthDate: string, today: string): number | undefined {
  const { year, month, day } = BIRTH.exec(birthDate)?.groups ?? {};
  if (year === undefined) return undefined;
  const oldest = yearsBetween(`${year}-${month ?? '01'}-${day ?? '01'}`, today);
  const youngest = yearsBetween(`${year}-${month ?? '12'}-${day ?? '31'}`, today);
  return oldest === youngest && oldest >= 0 ? oldest : undefined;
}

const years = (age: number) => ({ text: String(age), unit: 'years' }) as const;

const isSex = (gender: string): gender is 'female' | 'male' | 'other' =>
  gender === 'female' || gender === 'male' || gender === 'other';

/** "Ada Probe", or how the record has it, on one line; undefined where it has no name. */
function nameOf({ name = [] }: PatientRead): string | undefined {
  const {
    text = '',
    given = [],
    family = '',
  } = name.find(({ use }) => use === 'official') ?? name[0] ?? {};
  return [text, [...given, family].join(' ')].map(tidy).find(isVisible);
}

const isDead = ({ deceasedBoolean, deceasedDateTime }: PatientRead): boolean =>
  deceasedBoolean === true || deceasedDateTime !== undefined;

const FULL_DAY = 10;

/** "born 3 Apr 1965", "born 1965": as much of the date as the record has. */
const bornOn = (birthDate: string): string =>
  `born ${birthDate.length === FULL_DAY ? dayInWords(birthDate) : birthDate}`;

/** "Ada Probe, born 3 Apr 1965": on screen alone, and never in a visit. */
export function whoItIs(patient: PatientRead): string {
  const { birthDate } = patient;
  return [
    nameOf(patient) ?? 'A patient without a name',
    birthDate === undefined ? 'without a date of birth' : bornOn(birthDate),
    ...(isDead(patient) ? ['who has died, as the record says'] : []),
  ].join(', ');
}

export function patientOffers(patient: PatientRead, today: string): Found {
  const { birthDate, gender } = patient;
  const rows: Row[] = [];
  const passed: PassedOver[] = [];
  const age = birthDate === undefined ? undefined : ageOn(birthDate, today);
  if (isDead(patient))
    passed.push({ what: AGE, why: 'the record says that this patient has died' });
  else if (birthDate === undefined) passed.push({ what: AGE, why: 'no date of birth' });
  else if (age === undefined)
    passed.push({
      what: AGE,
      why: `a birth date of ${birthDate} leaves more than one age, or none`,
    });
  else if (parse('age', years(age)).kind !== 'value')
    passed.push({ what: AGE, why: 'an age that this checklist does not take' });
  else
    rows.push({
      key: 'age',
      offer: { kind: 'number', id: 'age', value: years(age) },
      name: AGE,
      says: `${age} years`,
      source: bornOn(birthDate),
      byItself: false,
    });
  if (gender !== undefined && isSex(gender))
    rows.push({
      key: 'sex',
      offer: { kind: 'sex', value: gender },
      name: SEX,
      says: QUESTIONS.sex.options[gender],
      source: 'administrative gender of the record',
      byItself: false,
    });
  else passed.push({ what: SEX, why: 'the record does not say it' });
  return { rows, passed };
}
