/** The names by which others know the form and its lists. Nothing is fetched from them. */
import { CONTENT_HASH, EDITION, type RulesNamed } from '../rules/edition.ts';

/** No host can ever have it (RFC 2606), so nobody else can answer for what it names. */
const SITE = 'https://rls-checklist.invalid/fhir';

export const QUESTIONNAIRE = `${SITE}/Questionnaire/rls-checklist`;
export const systemOf = (list: string): string => `${SITE}/CodeSystem/${list}`;
export const valueSetOf = (list: string): string => `${SITE}/ValueSet/${list}`;

export const UCUM_SYSTEM = 'http://unitsofmeasure.org';
export const LOINC_SYSTEM = 'http://loinc.org';

/** Under which rules the form was made: their edition and, behind a dash, the number of their content. */
export const VERSION = `${EDITION}-${CONTENT_HASH.replaceAll(' ', '')}`;

/** The month of the edition, as FHIR writes one: the form has no other day. */
export const MONTH = EDITION.split('.').slice(0, 2).join('-');

/** The rules that a version of the form names; one that was not written here names itself. */
export function rulesOf(version: string): RulesNamed {
  const [, edition, digits] = /^(.+)-([0-9a-f]{16})$/u.exec(version) ?? [];
  if (edition === undefined || digits === undefined) return { edition: version };
  return { edition, content: digits.replaceAll(/(?!^)(?=(?:.{4})+$)/gu, ' ') };
}
