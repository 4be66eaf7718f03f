/** Where the build writes the form, from the page's folder. */
export const FORM_FILE = 'fhir/Questionnaire-rls-checklist.json';
