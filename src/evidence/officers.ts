/**
 * What a hospital's officers for IT, data protection and clinical safety ask for, answered as far as the
 * checklist itself can: the rest is a gap, and says whose. No word of it is a claim of conformity.
 */
import { HAZARDS_KNOWN, INTENDED, LIKELIHOOD_WORDS, SEVERITY_WORDS } from './safety-case.ts';

/** Who alone can say what is missing. */
export type Gap = 'manufacturer' | 'deployer';

export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  manufacturer: 'Gap: only a manufacturer can state this',
  deployer: 'To be named by the deployer',
};

export type Answer = {
  /** In few words, as it is asked. */
  readonly asks: string;
  /** What the checklist can say; undefined where it can say nothing. */
  readonly says: string | undefined;
  readonly gap: Gap | undefined;
};

export type Topic = {
  readonly id: string;
  readonly title: string;
  /** What it is, and what it is not. */
  readonly intro: string;
  readonly answers: readonly Answer[];
};

const answer = (asks: string, says: string): Answer => ({ asks, says, gap: undefined });
/** Answered in part, or not at all. */
const missing = (gap: Gap, asks: string, says?: string): Answer => ({ asks, says, gap });

const severe = HAZARDS_KNOWN.filter(({ severity }) => severity === 'severe').length;
const tests = new Set(HAZARDS_KNOWN.flatMap(({ shownBy }) => shownBy.map(({ title }) => title)))
  .size;

const INTENDED_USE: Topic = {
  id: 'intended-use',
  title: 'Intended use',
  intro: INTENDED.statement,
  answers: [
    answer('For what', INTENDED.use),
    answer('By whom', INTENDED.users),
    answer('Not for', INTENDED.notFor.join(' ')),
    missing(
      'manufacturer',
      'Intended purpose in the sense of the law',
      'The lines above are a draft of it.',
    ),
  ],
};

const CLASS: Topic = {
  id: 'class',
  title: 'Which class of medical device it may be',
  intro:
    'Reasoning, and no claim: a manufacturer decides on the class, and answers for it. No notified or approved body has seen this.',
  answers: [
    answer(
      'Is it a device',
      'It works out, from one patient’s answers, whether diagnostic criteria are met and what is dangerous. That is more than storing or finding text, so it is likely to be software with a medical purpose of its own.',
    ),
    answer(
      'EU: Regulation (EU) 2017/745, Annex VIII, Rule 11',
      '“Software intended to provide information which is used to take decisions with diagnosis or therapeutic purposes is classified as class IIa, except if such decisions have an impact that may cause” death or a lasting deterioration (class III), or a serious one or an operation (class IIb). What it says on criteria, iron and B12 leads to decisions of the first kind. Its red flags are about cord, stroke and limb: a flag that is missing could delay such a decision, and that speaks for IIb at least. That a clinician takes the history, examines and decides, and that it is not for emergencies, speaks for IIa. (Quoted as a page on medical device law restates it; MDCG 2019-11 explains the rule, and a change of it was proposed in December 2025.)',
    ),
    answer(
      'Great Britain: Medical Devices Regulations 2002, regulation 7',
      'Devices belong to a class “in accordance with the classification criteria set out in Annex IX of Directive 93/42” (legislation.gov.uk). There software by itself counts as an active device: one that allows direct diagnosis is weighed under Rule 10, and what no other rule names falls into class I under Rule 12. This page measures nothing and the clinician diagnoses, which speaks for class I; a reviewer may take criteria that are met for direct diagnosis, which speaks for IIa.',
    ),
    missing('manufacturer', 'Manufacturer, class, declaration of conformity, UDI, registration'),
  ],
};

const DCB0129: Topic = {
  id: 'dcb0129',
  title: 'Clinical safety case report, by the headings of DCB0129',
  intro:
    'What stands here can be taken over into the report of a manufacturer (DCB0129) and of a deployer (DCB0160). It is not one: nobody has signed it.',
  answers: [
    answer(
      'Introduction',
      'The report is to say why the checklist is acceptably safe for the use above. It can rest on the hazards below, with what stands against each.',
    ),
    answer(
      'System definition and overview',
      'A page of static files that runs in one browser tab at a desk, at the bed or on a phone. It replaces no system and is joined to none. What it is for is said above, how data flow below; edition and content number stand under Edition.',
    ),
    missing(
      'manufacturer',
      'Clinical risk management system',
      'Every change of a rule has a row of a decision table, a second opinion written apart from it, a number of its content and a sentence under Edition. People, roles and meetings are for the manufacturer to state.',
    ),
    missing(
      'deployer',
      'Clinical Safety Officer',
      'Cut-offs that are our own choice await a clinician’s signature.',
    ),
    answer(
      'Clinical risk analysis',
      'Hazards were sought along the path from question to paper, in the faults that reviews found, and by planting faults in the rules; each fault that was found became a test first.',
    ),
    answer(
      'Clinical risk evaluation',
      `${HAZARDS_KNOWN.length} hazards, ${severe} of them severe. Severity is what would follow if it were not noticed; likelihood is our estimate with the controls in place, from what the tests show: use has not been observed.`,
    ),
    answer(
      'Clinical risk control',
      `Each hazard has its controls, each control its place in the code, and ${tests} tests show them. A test fails where one of them is no longer there. See Safety case.`,
    ),
    answer('Hazard log', 'Below, made of the safety case.'),
    answer(
      'Test issues',
      'An edition goes out with no failing test. What no test can show stands as “Remains” beside its hazard.',
    ),
    missing(
      'manufacturer',
      'Summary safety statement',
      'None is made: it is the Clinical Safety Officer’s.',
    ),
    missing('manufacturer', 'Quality assurance and approval of the document'),
    answer(
      'Configuration control',
      'Edition and content number name the rules; SHA256SUMS names every file of the build, which comes out the same each time; sbom.cdx.json names all that it is made of.',
    ),
    missing(
      'deployer',
      'Reports of faults, recall, monitoring in use',
      'Where it is built with RLS_RECALL=yes, a withdrawn edition says so by itself; it sends no report of its own. Whom to tell is to be named.',
    ),
  ],
};

const DCB0160: Topic = {
  id: 'dcb0160',
  title: 'Hand-over to whoever deploys it, for DCB0160',
  intro:
    'What a deploying organisation finds here for a case of its own, and what it alone can see to. It is no such case.',
  answers: [
    answer(
      'To take over',
      'The hazards with their controls. What stands as “Remains” beside a hazard is left to the place of use.',
    ),
    missing(
      'deployer',
      'Before first use',
      'Compare the files with SHA256SUMS. In each browser in use open the example, print it, save it and open it again, and see that paper and copied text reach the right chart.',
    ),
    missing(
      'deployer',
      'Local pathways',
      'A red flag says how soon, and whom to ask in general words. Names and telephone numbers, at night too, stand nowhere here.',
    ),
    missing(
      'deployer',
      'Training',
      'Practice has fictional cases with a debrief of each. Whether they are enough was not studied.',
    ),
    missing(
      'deployer',
      'In use',
      'Edition and content number stand on every note. When the files are replaced no open page changes, and a fresh visit says that there is a newer edition; what changed stands under Edition.',
    ),
    missing(
      'deployer',
      'Taking out of use',
      'A browser that kept the page for use offline opens it without the host, until the data of the site are deleted there.',
    ),
  ],
};

const DTAC: Topic = {
  id: 'dtac',
  title: 'Digital Technology Assessment Criteria',
  intro:
    'By the areas of the DTAC, whose second form is asked for in England since April 2026. Download the form when you fill it in, since its questions change.',
  answers: [
    missing('manufacturer', 'A. Company, product, contact', 'The product is the RLS checklist.'),
    answer(
      'B. Value',
      'Criteria, look-alikes, dangers, iron and B12 in one visit, with a note for the chart. No study of its benefit was made.',
    ),
    missing(
      'deployer',
      'C1. Clinical safety',
      'The safety case and the hazard log can be taken over. Clinical Safety Officer and signed report are missing.',
    ),
    answer(
      'C2. Data protection',
      'Answers stay in one browser tab. Whoever makes or serves the page receives none, so that there is no processor, no transfer and nothing to delete elsewhere. See the answers for a DPIA.',
    ),
    missing(
      'deployer',
      'C3. Technical security',
      'Static files, no account, no server of its own, no script of others, a policy that refuses every request of the page and every inline script. Two factors and load tests do not apply without an account or a server; the host does, with its HTTPS, HSTS and logs. No penetration test was made, and known weaknesses of packages are for the deployer to look up by the bill of materials.',
    ),
    answer(
      'C4. Interoperability',
      'No API, no connection and no NHS number. A note is copied, printed or saved as one JSON file, or for a record system as one FHIR R4 Bundle, in which nobody is named; a response to its form (FHIR R4 Questionnaire) is opened from a file, and pasted lists are read. Each is done by hand, one file at a time.',
    ),
    answer(
      'D1. Usability and accessibility',
      'See the accessibility statement. No study with users was made.',
    ),
  ],
};

const DPIA: Topic = {
  id: 'dpia',
  title: 'Answers for a data protection impact assessment',
  intro:
    'In the order of the steps that the ICO names. The assessment is the controller’s, and so is its outcome.',
  answers: [
    answer(
      '1. The need',
      'What is typed is data concerning health, and beside a name on paper it is a patient’s. It is held for one visit, in one tab.',
    ),
    answer(
      '2. The processing',
      'Recorded: answers, findings, values, medicines, dates, free text. There is no field for a name, number or address; free text that looks like one is said to. Kept in the storage of the tab until the visit is ended, or left alone for 30 minutes; hidden after 10. Practice, the unit last chosen and the layout are kept in this browser, and hold no patient. Nothing is sent. Paper, clipboard and files are in the hands of whoever made them.',
    ),
    missing('deployer', '3. Consultation'),
    missing(
      'deployer',
      '4. Necessity, proportion, lawful basis',
      'Only what a rule reads or the note prints is asked for, and every answer may stay blank.',
    ),
    answer(
      '5. The risks',
      'Somebody else sees the screen; the browser’s own files may hold deleted text until it tidies them; a printed, copied or saved note goes astray; a visit is mixed with another. The last two stand in the hazard log.',
    ),
    answer(
      '6. The measures',
      'Privacy screen after 10 minutes, wiped after 30, End visit wipes at once; no request, no identity, no analytics; each visit has its own history. An encrypted disk and a locked screen are the house’s.',
    ),
    missing('deployer', '7. Sign-off and outcomes'),
  ],
};

const ACCESSIBILITY: Topic = {
  id: 'accessibility',
  title: 'Accessibility statement',
  intro: 'The aim is WCAG 2.2, level AA. This says what was tested, and claims no more.',
  answers: [
    answer(
      'Tested by programs',
      'The rules of axe for WCAG 2.2 A and AA in every state of the page, at several widths, in light, dark and forced colours and with little motion; contrast of 7 to 1; the size of what is tapped; nothing wider than its room at 320 px and at 400 %, with wide spacing, longer words and from right to left.',
    ),
    answer(
      'Tested by journeys',
      'A whole visit by keyboard alone; what is spoken of each new flag; roles and names of every control; paper with tags and nothing smaller than 9 points.',
    ),
    answer(
      'Not tested',
      'With people who use a screen reader, a magnifier or a switch; with JAWS, NVDA, TalkBack or VoiceOver; on a real iPad.',
    ),
    answer(
      'Known limits',
      'English alone, and not translated by browsers, since an old line could stay beside a new result.',
    ),
    missing('deployer', 'Whom to tell of a barrier, and who enforces'),
  ],
};

const SUPPORT: Topic = {
  id: 'support',
  title: 'Support',
  intro: 'Nobody supports this page but whoever serves it.',
  answers: [
    missing('deployer', 'Support contact and hours'),
    missing('deployer', 'End of support'),
    missing(
      'deployer',
      'Contact for security',
      'Written into security.txt where the build is given one.',
    ),
    missing('deployer', 'Complaints, incidents, recall'),
    answer(
      'Browsers',
      'Named in the readme with the oldest version of each; an older one is told by the page that it could not start.',
    ),
    missing(
      'manufacturer',
      'Licence of the checklist itself',
      'None is granted (UNLICENSED); those of its packages stand in licences.txt.',
    ),
  ],
};

/** In the order of the page; the hazard log and the picture of the data stand between them. */
export const TOPICS = {
  before: [INTENDED_USE, CLASS, DCB0129],
  after: [DCB0160, DTAC, DPIA],
  last: [ACCESSIBILITY, SUPPORT],
} as const satisfies Readonly<Record<string, readonly Topic[]>>;

export type HazardEntry = {
  readonly id: string;
  readonly name: string;
  readonly effect: string;
  readonly severity: string;
  readonly likelihood: string;
  readonly remains: string;
};

const firstWord = (words: string): string => words.replace(/:.*$/u, '');

/** The safety case as a log: nothing of it is typed twice. */
export const HAZARD_LOG: readonly HazardEntry[] = HAZARDS_KNOWN.map(
  ({ id, name, effect, severity, likelihood, remains }) => ({
    id,
    name,
    effect,
    severity: firstWord(SEVERITY_WORDS[severity]),
    likelihood: firstWord(LIKELIHOOD_WORDS[likelihood]),
    remains,
  }),
);
