/**
 * The safety case: what the checklist is for, what could go wrong, what stands against it, and which
 * tests show that it does. A test reads this file and fails where a file or a test is no longer there.
 */
import { INTENDED_USE } from '../rules/edition.ts';

export const INTENDED = {
  statement: INTENDED_USE,
  use: 'To go through the diagnostic criteria of restless legs syndrome (Willis-Ekbom disease), its mimics, the examination, iron and B12 in one visit, and to print what was found and what was not asked.',
  users: 'Clinicians who take the history, examine and decide themselves, at a desk or by the bed.',
  notFor: [
    'Self-diagnosis: the questions are asked, and their answers weighed, by a clinician.',
    'Emergencies: a red flag names a time and a first step, and replaces no pathway of the house.',
    'A diagnosis by itself: the verdict is about criteria on today’s answers, and no more.',
    'Choosing, dosing, beginning or ending a medicine.',
    'Explaining weakness, imbalance or sensory loss: these are never put down to RLS.',
    'Following a patient over time: each visit stands alone, and nothing is kept about a person.',
  ],
} as const;

export type Severity = 'minor' | 'serious' | 'severe';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  severe: 'Severe: lasting harm or death if it is not noticed',
  serious: 'Serious: a delay, a wrong test or a wrong step, mended when noticed',
  minor: 'Minor: work done twice',
};

/** That the effect comes about with the controls in place. */
export type Likelihood = 'very-low' | 'low' | 'medium';

export const LIKELIHOOD_WORDS: Readonly<Record<Likelihood, string>> = {
  'very-low': 'Very low: a control and its test would both have to fail',
  low: 'Low: a slip that nothing on the page catches would have to come first',
  medium: 'Medium: to be expected now and then, since it is left to the reader',
};

type Control = {
  readonly says: string;
  /** Where in the code it stands, from the root of the project. */
  readonly where: readonly [string, ...string[]];
};

/** A test by its file under `tests` and its full title, groups first. */
export type ShownBy = { readonly file: string; readonly title: string };

export type Hazard = {
  readonly id: string;
  readonly name: string;
  readonly cause: string;
  readonly effect: string;
  readonly severity: Severity;
  /** Our estimate, from what the tests show; use has not been observed. */
  readonly likelihood: Likelihood;
  readonly controls: readonly [Control, ...Control[]];
  readonly shownBy: readonly [ShownBy, ...ShownBy[]];
  /** What remains after the controls. */
  readonly remains: string;
};

const control = (says: string, ...where: readonly [string, ...string[]]): Control => ({
  says,
  where,
});
const shown = (file: string, title: string): ShownBy => ({ file, title });

const CRITERIA = 'rules/tables/criteria';
const HEADLINE = 'rules/headline.test.ts';
const QUANTITY = 'rules/quantity.test.ts';
const IRON_WORDS = 'rules/tables/iron/printed.test.ts';
const URGENCY = 'rules/tables/urgency';
const CONTRADICTIONS = 'rules/tables/contradictions.test.ts';
const NOT_FITTING = 'ui/checklist/contradictions.test.tsx';
const CONDITIONS = 'rules/tables/conditions';
const SUMMARISE = 'summary/summarise.test.ts';
const RECORD = 'summary/record.test.ts';
const SESSION = 'visit/session.test.ts';
const READS_BACK = 'visit/reads-back.test.ts';
const PAGE = 'ui/visit/page.test.tsx';
const BROWSER = 'browser/page.spec.ts';
const HAZARDS = 'hazards.test.ts';
const READING = 'reading/properties.test.ts';
const WRITTEN = 'reading/corpus/corpus.test.ts';
const WITHDRAWN = 'ui/app/withdrawn.test.tsx';
const WORKER = 'build/worker.test.ts';
const PASTE = 'ui/checklist/paste.test.tsx';

export const HAZARDS_KNOWN: readonly Hazard[] = [
  {
    id: 'false-reassurance',
    name: 'Reassured while a red flag stands',
    cause: 'The criteria are met, and the eye stops at the verdict.',
    effect: 'Cauda equina, a stroke, a thrombosis or a hot joint is seen too late.',
    severity: 'severe',
    likelihood: 'low',
    controls: [
      control(
        'A red flag leads the headline whatever the verdict is, and no line below it is dropped.',
        'src/rules/tables/headline.ts',
        'src/rules/words/headline.ts',
      ),
      control(
        'A row that would calm is withheld while an earlier row is still undetermined.',
        'src/rules/logic/condition.ts',
      ),
      control(
        'A safety question that was answered "yes" or "unsure" is never silent, and none asked is said.',
        'src/rules/tables/urgency/read.ts',
        'src/rules/words/headline-below.ts',
      ),
      control('A new deficit is said not to be explained by RLS.', 'src/rules/words/flags.ts'),
      control(
        'The tick and the calm of a headline of met are earned: until then it says what is missing.',
        'src/rules/tables/calm.ts',
      ),
    ],
    shownBy: [
      shown(
        HEADLINE,
        'D9 no line below is dropped > an emergency above, and every other row that applies below it, in order',
      ),
      shown(
        `${URGENCY}/from-safety.test.ts`,
        'D3 the ten safety questions: yes, no, unsure, not asked > details narrow a yes, and never silence it',
      ),
      shown(
        `${URGENCY}/read.test.ts`,
        'every row: its time, its words, its order > weakness, imbalance, sensory, reflex and gait signs always say "not explained by RLS"',
      ),
      shown(
        IRON_WORDS,
        'what may be printed (D11) > ids are unique and every row that calms says so',
      ),
      shown(
        'rules/tables/calm.test.ts',
        'what takes it away > all of it in one line, undone before unsettled',
      ),
      shown(
        SUMMARISE,
        'silence never reads as clearance > what an absence of red flags rests on is named',
      ),
    ],
    remains: 'A question that is not asked finds nothing; the paper says that it was not asked.',
  },
  {
    id: 'verdict-too-early',
    name: 'A verdict from incomplete answers',
    cause: 'Four criteria are quickly ticked, and the mimics or the examination are left blank.',
    effect: 'Cramps, neuropathy or akathisia are taken for RLS.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'A blank is undetermined in every condition, and "met" needs all five criteria.',
        'src/rules/logic/condition.ts',
        'src/rules/tables/verdicts/shared.ts',
      ),
      control(
        'What was not examined stands in the headline and on paper.',
        'src/rules/words/headline.ts',
        'src/rules/words/headline-below.ts',
        'src/summary/concluded/safety.ts',
      ),
      control(
        'While "met" could still be lowered by a blank, the blanks are named.',
        'src/rules/words/open.ts',
      ),
    ],
    shownBy: [
      shown(
        `${CRITERIA}/not-explained.test.ts`,
        'criterion 5, condition by condition (D1) > T18 four criteria are not five: the screen empty is indeterminate',
      ),
      shown(
        `${CONDITIONS}/situations.test.ts`,
        'T16 to T27, one situation each > T18 the screen empty: never met',
      ),
      shown(
        HEADLINE,
        'D13, T30 clearance > D13 strength, both sensory items, reflexes, gait and Romberg clear',
      ),
      shown(SUMMARISE, 'silence never reads as clearance > nothing asked, nothing examined'),
    ],
    remains: 'Answers given without asking look like answers.',
  },
  {
    id: 'unsure-as-no',
    name: '"Unsure" or a blank taken as "no"',
    cause: 'Logic with two values, or a form with something preselected.',
    effect: 'A criterion is refused, or a danger is denied, that nobody answered.',
    severity: 'severe',
    likelihood: 'very-low',
    controls: [
      control('Conditions have three values: only "no" is no.', 'src/rules/logic/condition.ts'),
      control(
        'Nothing is chosen in a new visit, and an answer can be taken back.',
        'src/ui/choice.tsx',
      ),
      control(
        '"Unsure" to a safety question asks to clarify, one tier below "yes".',
        'src/rules/tables/urgency/clarify.ts',
      ),
    ],
    shownBy: [
      shown(
        `${CRITERIA}/symptoms.test.ts`,
        'unsure and blank are neither yes nor no > T01 evening unsure with the earlier pattern not asked: the earlier pattern is asked',
      ),
      shown(
        'rules/truth.test.ts',
        'one answer > where unsure is among the answers asked for, it holds',
      ),
      shown(
        'ui/checklist/answers.test.tsx',
        'an answer > is given and changed, and a second click leaves it as it is',
      ),
      shown(BROWSER, 'a blank page has nothing chosen, nothing typed and nothing kept'),
    ],
    remains: 'None known.',
  },
  {
    id: 'unit-or-decimal',
    name: 'A slip of unit or decimal mark',
    cause: 'The report is in pmol/L or writes 1,234; iron and TIBC come in different units.',
    effect: 'A low ferritin or B12 reads as sufficient, or the other way round.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'A mark that can be read in two ways is asked about; what cannot be read safely is refused in a sentence.',
        'src/rules/record/quantities.ts',
        'src/ui/number-field.tsx',
      ),
      control(
        'Every value is compared in the unit in which it was typed, as a whole number of millionths.',
        'src/rules/record/quantities.ts',
        'src/rules/logic/condition.ts',
      ),
      control(
        'Values out of the plausible range are doubted, and no saturation is made of two units.',
        'src/rules/record/quantities.ts',
      ),
    ],
    shownBy: [
      shown(
        'ui/checklist/numbers.test.tsx',
        'a laboratory value > that can be read in two ways is asked about, and keeps its text',
      ),
      shown(
        QUANTITY,
        'what the unit and the quantity leave possible > 1e3 is refused in one sentence that says what to do: a number',
      ),
      shown(
        QUANTITY,
        'T45: TSAT from iron and TIBC, exact > 19.9999996 % lies between two millionths, below 20',
      ),
      shown(
        'rules/tables/limits/limits.test.ts',
        'T45 every limit has a figure in every unit of its quantity',
      ),
      shown(
        'ui/checklist/numbers.test.tsx',
        'a computed saturation is drawn beside its limits and never rounded across one',
      ),
    ],
    remains: 'A plausible number in the wrong unit cannot be told from a right one.',
  },
  {
    id: 'stale-rules',
    name: 'Old rules in a page that was left open',
    cause: 'The page makes no request once it has loaded, so it never learns of a newer edition.',
    effect: 'A visit is assessed by limits that have since changed.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'The edition stands on the screen, the day of its review behind More of the assessment; paper, text and file carry the edition and a number of its content.',
        'src/areas/visit/panel.tsx',
        'src/areas/visit/blocks/whole.tsx',
        'src/summary/summarise.ts',
        'src/rules/edition.ts',
      ),
      control('Once the review is overdue, the rules say so.', 'src/rules/edition.ts'),
      control(
        'A file of another edition, or of another content of the same edition, keeps its own impression beside the new one.',
        'src/visit/session.ts',
      ),
    ],
    shownBy: [
      shown(HAZARDS, 'rules past their review say so, and not a day before'),
      shown(
        SUMMARISE,
        'an example, and a visit from another edition > prints both impressions when they differ, and both editions',
      ),
      shown(
        SESSION,
        'a file > of another edition keeps both impressions, over a reload and until it is left',
      ),
      shown(
        SESSION,
        'a file > of this edition and another content was made under other rules, and says so',
      ),
      shown(
        BROWSER,
        'a file of other rules says so, on screen and on paper, with both impressions',
      ),
    ],
    remains: 'Until its review date an open page cannot say that a newer edition exists.',
  },
  {
    id: 'faulty-edition',
    name: 'A faulty edition that goes on being used',
    cause:
      'A fault is found in rules that are served already: the worker keeps them, and an open page asks for nothing.',
    effect: 'Visits are assessed by rules that are known to be wrong.',
    severity: 'severe',
    likelihood: 'medium',
    controls: [
      control(
        'Where it is built to ask, the page learns from its host, at its start and each day, that its edition was withdrawn, and says so and why above every view, on paper and by voice, until it is closed.',
        'src/build/recall.ts',
        'src/offline/worker.ts',
        'src/app/recall.ts',
        'src/app/withdrawn-notice.ts',
      ),
      control(
        'An entry or a reason that is damaged holds back no other, and what is no such file says nothing.',
        'src/app/withdrawn.ts',
      ),
      control(
        'Paper, text and file carry the edition and the number of its content, so that what was made under it can be found.',
        'src/summary/summarise.ts',
        'src/rules/edition.ts',
      ),
    ],
    shownBy: [
      shown(
        WITHDRAWN,
        'when it is asked > at the start, and when the page is seen again after a day',
      ),
      shown(
        WITHDRAWN,
        'it is said in an alert above all else, once, and nothing in it is a way around it',
      ),
      shown(WITHDRAWN, 'what the host says > an entry that is damaged takes no other along'),
      shown(WORKER, 'where it is built to ask, it passes on what the host says: the file'),
      shown(
        'browser/withdrawn.spec.ts',
        'built to ask, it says so at the start, in every view and on paper',
      ),
    ],
    remains:
      'Built as usual, or without a network, a page never learns of it; what was copied or saved carries the edition and no warning.',
  },
  {
    id: 'another-patient',
    name: 'Answers of another patient restored or mixed in',
    cause: 'A tab left open, a duplicated tab, or undo across the end of a visit.',
    effect: 'A finding or a value of one patient stands in the chart of the next.',
    severity: 'severe',
    likelihood: 'very-low',
    controls: [
      control(
        'Each visit, an opened file too, has its own chain of undo; the one before comes back only whole, by its own action.',
        'src/visit/session.ts',
      ),
      control(
        'A visit left for more than half an hour is wiped, one that is open in another tab is asked about; neither is put back.',
        'src/visit/session.ts',
        'src/browser/tab.ts',
      ),
      control(
        'Ending a visit, and printing or copying the next, take the way back to the one before.',
        'src/visit/session.ts',
      ),
    ],
    shownBy: [
      shown(
        SESSION,
        'a new visit > has its own chain of undo, which never crosses into the visit before',
      ),
      shown(
        SESSION,
        'a file > is offered first, and opens with a chain of its own; the visit before comes back whole (R-F13, D85)',
      ),
      shown(SESSION, 'a new visit > once printed or copied, the one before cannot come back'),
      shown(
        SESSION,
        'a kept visit that was left (D84) > for 31 minutes is wiped as it is read, and said',
      ),
      shown(SESSION, 'ending wipes the visit, its history, the one before and the storage'),
      shown(BROWSER, 'a duplicated tab asks before it goes on with the visit'),
    ],
    remains: 'Within half an hour the same tab goes on with the visit that is open in it.',
  },
  {
    id: 'import-alters',
    name: 'A file that opens to other answers than were saved',
    cause: 'A damaged, edited or newer file.',
    effect: 'Answers are lost or changed, and the assessment with them.',
    severity: 'serious',
    likelihood: 'very-low',
    controls: [
      control(
        'One gate reads every file and every kept visit: it takes all of it or nothing, and says why not.',
        'src/summary/record.ts',
        'src/rules/record/schema.ts',
      ),
      control(
        'A file that names a field twice is refused: one of the two answers would be lost.',
        'src/json/read-json.ts',
      ),
      control(
        'A file that holds what no screen can make is refused: it would stand where nobody sees it.',
        'src/rules/record/misplaced.ts',
      ),
      control(
        'Words of a file that turn the direction of writing, or break lines, do neither beside ours.',
        'src/language/tidy.ts',
        'src/visit/straight.ts',
        'src/visit/opened.ts',
      ),
      control(
        'A file is told in one sentence before it takes the place of the running visit, which can come back whole.',
        'src/visit/session.ts',
      ),
    ],
    shownBy: [
      shown(RECORD, 'what is written reads back the same'),
      shown(RECORD, 'a damaged file > never throws, wherever it is cut or overwritten'),
      shown(RECORD, 'a damaged file > a wrong value is refused with one sentence'),
      shown('json/read-json.test.ts', 'a name twice is found wherever it is, and nowhere else'),
      shown(
        'summary/impossible.test.ts',
        'of whatever is put anywhere, the gate takes what a screen could make and nothing else (R-F20)',
      ),
      shown(
        'visit/foreign-text.test.ts',
        'words of a visit (R-F23) > with U+202e read as they do without it, on screen and in the text',
      ),
      shown(SESSION, 'a file > refused, changes nothing and says why'),
      shown(BROWSER, 'a saved file opens again to the same visit, after one sentence'),
    ],
    remains: 'A file edited by hand into another valid visit opens as that visit.',
  },
  {
    id: 'print-omits',
    name: 'The print leaves something out',
    cause: 'One page is asked for, and the visit is long; or a number is still being typed.',
    effect: 'The chart holds no trace of a flag, a finding or a blank.',
    severity: 'serious',
    likelihood: 'very-low',
    controls: [
      control(
        'Folding joins lines and never drops a flag, "not examined" or "not asked"; where it does not fit, a second page is printed.',
        'src/summary/fold.ts',
      ),
      control(
        'What is being typed is taken in before the paper is drawn, from the menu of the browser too.',
        'src/areas/visit/on-paper.tsx',
        'src/browser/print.ts',
      ),
    ],
    shownBy: [
      shown(
        SUMMARISE,
        'no flag, no "not examined" and no "not asked" is ever dropped, whatever is folded',
      ),
      shown(SUMMARISE, 'folding > follows the stated order, and never touches what must stay'),
      shown(PAGE, 'what was typed and not left is on the paper that the browser prints'),
      shown(
        'browser/print.spec.ts',
        'printing from the menu gives the page that the summary shows',
      ),
      shown(
        'browser/print.spec.ts',
        'a blank visit prints as blank: not asked, not examined, not measured',
      ),
    ],
    remains: 'A printer that runs out of paper.',
  },
  {
    id: 'not-examined-as-normal',
    name: '"Not examined" read as normal',
    cause: 'A remote visit, lack of time, or the shortcut for the rest of the examination.',
    effect: 'A deficit is thought to have been looked for.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'The shortcut never fills strength, gait, Romberg, saddle and sphincter, and marks what it filled.',
        'src/visit/later-actions.ts',
        'src/rules/record/exam.ts',
      ),
      control(
        'What was not examined is printed as such; effort limited by pain counts as not examined.',
        'src/rules/words/exam.ts',
        'src/rules/facts/finding.ts',
      ),
    ],
    shownBy: [
      shown(
        'visit/actions.test.ts',
        'the shortcuts fill only what is blank, and mark it > the examination, without strength, gait, Romberg, saddle and sphincter',
      ),
      shown(
        `${CONDITIONS}/shortcut.test.ts`,
        'D14 the shortcut "rest asked, none present" > D14 the examination shortcut leaves strength, gait, Romberg, saddle and sphincter',
      ),
      shown(
        `${URGENCY}/weakness.test.ts`,
        'T33 effort limited by pain is not weakness, and not examined > T33 one group limited by pain, another 4: weakness',
      ),
      shown(
        SUMMARISE,
        'silence never reads as clearance > an item that cannot be interpreted is not an examined one',
      ),
    ],
    remains: 'An item that was ticked and not done.',
  },
  {
    id: 'old-text',
    name: 'An old text is pasted',
    cause: 'The clipboard still holds the text of an earlier visit.',
    effect: 'The record of one patient gets the assessment of another, or of another day.',
    severity: 'serious',
    likelihood: 'medium',
    controls: [
      control(
        'The first line of the short and of the full note has the day and the time, their last the edition, and an example is marked above both.',
        'src/summary/short.ts',
        'src/summary/text.ts',
        'src/summary/summarise.ts',
        'src/areas/visit/note.ts',
      ),
      control(
        'The age of the patient, and places for name and number, stand in the second line.',
        'src/summary/summarise.ts',
      ),
    ],
    shownBy: [
      shown(
        HAZARDS,
        'the short note, copied, begins with its day and time and ends with its edition',
      ),
      shown(
        HAZARDS,
        'the full note, copied, begins with its day and time and ends with its edition',
      ),
      shown(SUMMARISE, 'the structure > stores no identity: places to write on, and the age'),
    ],
    remains: 'The clipboard belongs to the computer: whoever pastes must look at the first line.',
  },
  {
    id: 'shortcut-elsewhere',
    name: 'A key answers another question than the one meant',
    cause: 'The focus stands elsewhere than the eye, or a letter is typed into a field.',
    effect: 'A wrong answer that nobody chose.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'A key acts on the question that has the focus, which is marked, and never while something is typed.',
        'src/checklist/use-shortcuts.ts',
        'src/checklist/keys.ts',
      ),
      control(
        'Each answer is one step that can be undone, and the single keys can be switched off.',
        'src/checklist/use-shortcuts.ts',
        'src/visit/store.ts',
      ),
      control(
        '"Rest asked" fills only what is blank, and marks it as asked together.',
        'src/visit/later-actions.ts',
      ),
    ],
    shownBy: [
      shown('ui/checklist/answers.test.tsx', 'one key > belongs to the innermost question'),
      shown(
        PAGE,
        'the keys > do nothing while something is typed, with a modifier, or switched off',
      ),
      shown(
        'browser/keyboard.spec.ts',
        'keys that are typed into a field or chosen in a list answer nothing',
      ),
      shown(
        'ui/checklist/mimics.test.tsx',
        'mimics > "Rest asked, none present" fills only the blank ones and marks them',
      ),
    ],
    remains: 'A key pressed on the wrong question is seen on that question only.',
  },
  {
    id: 'change-unheard',
    name: 'A change of the headline missed by someone who hears the page',
    cause: 'The assessment changes beside the question that has the focus.',
    effect: 'A red flag that stands on the screen is not known to the reader.',
    severity: 'severe',
    likelihood: 'low',
    controls: [
      control(
        'Two live regions stand from the beginning, one for each voice: a new emergency is said at once and once, a new urgent flag and each other change of the headline a moment later.',
        'src/areas/visit/announcer.tsx',
      ),
      control(
        'Every sign has its word, and the printed page has headings and tables for those who hear it.',
        'src/paper/summary-page.tsx',
        'src/areas/visit/why.tsx',
      ),
    ],
    shownBy: [
      shown(
        PAGE,
        'the live regions > are two, each with its own voice, and speak once when the class of the headline changes',
      ),
      shown(PAGE, 'the live regions > speak a new emergency at once, assertively, and once'),
      shown(
        PAGE,
        'the live regions > speak each new urgent flag once, also below a headline that stays as it is',
      ),
      shown(
        'browser/print.spec.ts',
        'the sheet is tagged, with headings and tables, for those who hear it',
      ),
    ],
    remains: 'Tried with the rules of axe and with roles and names, not with every screen reader.',
  },
  {
    id: 'dead-page',
    name: 'A page that looks alive and is not',
    cause: 'The script is blocked, missing or broken, the line was cut, or the browser is too old.',
    effect: 'Red flags are answered, and beside them stands an assessment that never changes.',
    severity: 'severe',
    likelihood: 'very-low',
    controls: [
      control(
        'Until the script has taken over, the page says in the place of the assessment that nothing is assessed, then that it could not start; it needs no script for that.',
        'index.html',
        'src/app/not-started.css',
        'src/app/take-over.tsx',
      ),
      control(
        'No script holds what the oldest browsers that the page is for cannot read.',
        'src/build/browsers.ts',
      ),
    ],
    shownBy: [
      shown(
        'browser/proof-of-life.spec.ts',
        'where the script is missing, the page says first that nothing is assessed, then that it is dead (R-F4)',
      ),
      shown(
        'browser/proof-of-life.spec.ts',
        'where scripts are switched off > the page says that it is dead',
      ),
      shown(
        'browser/served-page.spec.ts',
        'the questions are read before the script is there, and no assessment',
      ),
      shown(
        'build/build.test.ts',
        'every script, the worker included, is read by the oldest browsers that the page is for',
      ),
    ],
    remains: 'For ten seconds a dead page says no more than that nothing is assessed yet.',
  },
  {
    id: 'practice-as-patient',
    name: 'A practice case or the example taken for a patient',
    cause: 'Both are drawn with the same checklist and the same paper.',
    effect: 'A fictional assessment reaches a chart.',
    severity: 'serious',
    likelihood: 'very-low',
    controls: [
      control(
        'Every view of practice says that the patient is fictional; screen, paper, text and file of an example are marked.',
        'src/areas/practice/practice-area.tsx',
        'src/summary/summarise.ts',
      ),
      control(
        'Practice has a store and a storage of its own, and prints no summary of the visit.',
        'src/visit/practice-session.ts',
        'src/app/app.tsx',
      ),
    ],
    shownBy: [
      shown('ui/practice/practice.test.tsx', 'says on every view that it is practice'),
      shown(
        SUMMARISE,
        'an example, and a visit from another edition > is marked before anything else',
      ),
      shown('ui/app/areas.test.tsx', 'printing in practice prints no summary of the visit'),
      shown(
        'browser/practice.spec.ts',
        'a case that was left goes on after a reload, and never touches the visit',
      ),
      shown('summary/record-text.test.ts', 'an example says so in its first key'),
    ],
    remains: 'None known.',
  },
  {
    id: 'storage-believed',
    name: 'The browser keeps nothing, and nobody knows',
    cause: 'Storage is full, refused or switched off.',
    effect: 'After a reload the visit is gone.',
    severity: 'minor',
    likelihood: 'low',
    controls: [
      control(
        'Every refusal to keep is said on the page, and the visit goes on.',
        'src/visit/session.ts',
        'src/browser/storage.ts',
        'src/visit/practice-session.ts',
      ),
      control(
        'What is written is read back through the gate before it is said to be kept, and what cannot be read is offered as a file.',
        'src/visit/gate.ts',
        'src/visit/keep.ts',
        'src/areas/visit/file-notices.tsx',
      ),
      control('A page that breaks hands over the text of the visit.', 'src/app/broken.tsx'),
    ],
    shownBy: [
      shown(SESSION, 'what the tab keeps > a browser that refuses storage is said to'),
      shown(
        SESSION,
        'what cannot be read back is said not to be kept, and what was kept before stays (R-F11)',
      ),
      shown(READS_BACK, 'every visit reads back as it was written, the longest texts among them'),
      shown(
        READS_BACK,
        'whatever is done on the page, and whatever is typed there, passes the gate',
      ),
      shown(
        'visit/practice-session.test.ts',
        'a browser that keeps nothing is said, and the case goes on',
      ),
      shown(
        'ui/visit/broken.test.tsx',
        'a page that breaks keeps the answers, hands over their text, and can start again',
      ),
    ],
    remains: 'What is not printed, copied or saved is lost with the tab, on purpose.',
  },
  {
    id: 'typed-lost',
    name: 'What was typed is not what is recorded',
    cause:
      'A field is left unfinished: the page prints, hides, is loaded again or shows another view.',
    effect: 'A medicine that can bring RLS on is missing, and the paper says that none is taken.',
    severity: 'serious',
    likelihood: 'very-low',
    controls: [
      control(
        'A page that prints, hides or changes its view has each field hand over what was typed, medicines included.',
        'src/browser/leave-field.ts',
        'src/app/use-area.ts',
        'src/areas/visit/on-paper.tsx',
        'src/visit/store.ts',
      ),
      control(
        'What cannot be recorded as it was typed stays in its field, is kept with the visit and is said to be typed and not added, on paper too; nothing is cut.',
        'src/ui/drafts.ts',
        'src/ui/too-long.tsx',
        'src/summary/drafts.ts',
        'src/visit/patch.ts',
      ),
    ],
    shownBy: [
      shown(
        'browser/typed.spec.ts',
        'a page that is printed keeps what is typed in each of its fields, and of its summary',
      ),
      shown(
        'browser/typed.spec.ts',
        'a page that hides keeps what is typed in each of its fields, and of its summary',
      ),
      shown(
        'browser/typed.spec.ts',
        'a medicine that is typed and not added is on paper, in the summary and in the file (H2)',
      ),
      shown('summary/drafts.test.ts', 'beside a medicine in the field nobody takes none (R-F9)'),
      shown(
        READS_BACK,
        'no medicine that is typed is cut or lost: each is recorded whole, or given back',
      ),
      shown(
        SESSION,
        'what is typed and not recorded (R-F9, D73) > is kept with the visit, blank or not, outlives a reload, and goes into no file',
      ),
    ],
    remains:
      'A day or a clock time of which only a part was typed is known to the browser alone. A name that was typed in part is recorded in part.',
  },
  {
    id: 'automation-bias',
    name: 'The assessment is believed against one’s own judgement',
    cause: 'It is on a screen, it is quick, and it sounds sure.',
    effect: 'A doubt is let go that would have led to the right question.',
    severity: 'serious',
    likelihood: 'medium',
    controls: [
      control(
        'The clinician’s own judgement on criterion 5 and own conclusion stand beside the tool’s, and the more careful counts.',
        'src/rules/tables/criteria/not-explained.ts',
        'src/areas/visit/conclusion.tsx',
      ),
      control(
        'Each line says why, by which rule and on whose word; our own choices are marked as such.',
        'src/rules/words/why.ts',
        'src/areas/visit/why.tsx',
        'src/rules/tables/sources.ts',
      ),
      control(
        'In practice nothing is judged before the trainee has committed to a conclusion.',
        'src/areas/practice/play-view.tsx',
      ),
      control(
        'What a single other answer would change can be read for the running visit.',
        'src/evidence/what-if.ts',
      ),
    ],
    shownBy: [
      shown(PAGE, '"Why" names the answers behind a line, the rule and its sources'),
      shown(SUMMARISE, 'the structure > the conclusion is a line to write on until it is given'),
      shown(
        'ui/practice/practice.test.tsx',
        'the commitment says what is missing, then locks and opens the debrief',
      ),
      shown('rules/what-if.test.ts', 'every sentence is true of any visit'),
    ],
    remains: 'No wording makes a reader think; the paper leaves the last line to the clinician.',
  },
  {
    id: 'medicine-order',
    name: 'A line is read as an order to begin or end a medicine',
    cause: 'A medicine can worsen RLS, or iron lies in a range of the guideline.',
    effect:
      'A psychotropic or an antiepileptic is ended, or iron is given, without the prescriber.',
    severity: 'severe',
    likelihood: 'low',
    controls: [
      control(
        'No sentence tells anyone to end, begin or try a medicine, and none gives a dose.',
        'src/rules/record/medicines/classes.ts',
        'src/rules/tables/iron/ladder.ts',
        'src/rules/tables/b12/lead.ts',
      ),
      control(
        'A name that is not in the list is said not to be checked.',
        'src/rules/words/medicines.ts',
      ),
    ],
    shownBy: [
      shown(
        'rules/record/medicines.test.ts',
        'T60: never told to end, begin or try a medicine > no printed string holds such a word',
      ),
      shown(
        IRON_WORDS,
        'what may be printed (D11) > no dose, no order, no "normal", nothing confirmed or excluded',
      ),
      shown(
        'rules/tables/b12/printed.test.ts',
        'what may be printed (D11) > no dose, no order, nothing confirmed or excluded',
      ),
      shown(
        `${CONDITIONS}/context.test.ts`,
        'D6 blank context, D15 patient inputs > a medicine in no list is kept and said not to be checked',
      ),
    ],
    remains: 'A name that is misspelt is not found; it is said that it was not checked.',
  },
  {
    id: 'medicine-misread',
    name: 'A medicine passes as checked that was not, or is read as another',
    cause: 'A brand of another country, a product of several medicines, a slip in a name.',
    effect: 'A medicine that brings on RLS is missed, and RLS is diagnosed beside it.',
    severity: 'serious',
    likelihood: 'medium',
    controls: [
      control(
        'A name is read whole: one that goes on in a word that is not known, or is misspelt, is not read, and the nearest names are only offered.',
        'src/rules/record/medicines/find.ts',
        'src/rules/record/medicines/close-names.ts',
      ),
      control(
        'A product is all that is in it; a brand of several contents names them all and asks.',
        'src/rules/record/medicines/entries.ts',
      ),
      control(
        'The list comes with whatever can record a medicine; read before it is there, a medicine breaks the assessment and is never taken for one that is not listed.',
        'src/rules/record/medicines/the-list.ts',
        'src/rules/record/medicines/listed.ts',
        'src/visit/typed.ts',
      ),
      control(
        'What was not checked stands by name under a headline of met, and leaves criterion E of DSM-5-TR open.',
        'src/rules/words/headline-below.ts',
        'src/rules/facts/medicines.ts',
      ),
    ],
    shownBy: [
      shown(
        'rules/record/medicine-names.test.ts',
        'D73: a slip is offered, and never taken > a name with one slip is not found, or is a listed name, or the same medicine',
      ),
      shown(
        'build/medicine-list.test.ts',
        'before it is there > no visit with a medicine is decided or assessed, listed or not',
      ),
      shown(
        'browser/medicine-list.spec.ts',
        'typed before the list has come, a medicine is recorded with its class when it comes, and so after a reload, undo and redo',
      ),
      shown(
        'rules/record/medicine-names.test.ts',
        'D72: products of several medicines are all that is in them > every product has two parts or more, and each part says all it has to say',
      ),
      shown(
        'rules/faults/medicines-and-steps.test.ts',
        'medicines > D72: what was not checked stands under a headline of met, whatever is answered of it',
      ),
    ],
    remains: 'The lists of names are recalled; a brand may hold something else where it is sold.',
  },
  {
    id: 'wrong-value-pasted',
    name: 'A wrong value taken from a pasted report',
    cause:
      'A number of a reference range, a date, a unit or another test is read as the value, or the day is read the other way round.',
    effect: 'Iron or B12 is taken for low, or for sufficient, on a number that is none.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'Ranges, dates, units and names are set apart before a number is looked for; where two are left, figures remain unread or a word is not known, it asks.',
        'src/reading/result.ts',
        'src/reading/days.ts',
        'src/reading/units.ts',
      ),
      control(
        'A number is read by the grammar of the fields alone; a unit or a day that is not said is asked for.',
        'src/rules/logic/number.ts',
        'src/reading/result.ts',
      ),
      control(
        'Each line stands as typed beside what it is read as, nothing is recorded before it is taken over, and that is one step to undo.',
        'src/checklist/paste-line.tsx',
        'src/visit/take-over.ts',
      ),
      control(
        'What is recorded already is shown beside it and stays until the other is chosen.',
        'src/visit/recorded-beside.ts',
        'src/checklist/paste-rows.ts',
      ),
    ],
    shownBy: [
      shown(READING, 'no number of a range, a unit, a name or a date is taken as the value'),
      shown(
        WRITTEN,
        'of a hand-written text > nothing is recorded by default that it does not say',
      ),
      shown(
        READING,
        'no figure is invented: each one that would be recorded stands in the piece itself',
      ),
      shown(
        READING,
        'each value that is offered is one of the visit’s own grammar, in a unit of its test',
      ),
      shown(
        PASTE,
        'the box for pasted medicines and results > each line stands as typed, with what it is read as, and nothing is recorded',
      ),
      shown(
        PASTE,
        'the box for pasted medicines and results > an answer that differs is shown beside what is read, and stays until it is chosen',
      ),
      shown(
        'visit/take-over.test.ts',
        'whatever is pasted into whatever visit: what stands there stays, and undo restores it exactly',
      ),
    ],
    remains:
      'A report in a layout that nobody foresaw may be read in a way that only the line beside it shows.',
  },
  {
    id: 'medicine-missed-pasted',
    name: 'A medicine of a pasted list missed',
    cause:
      'Two entries are cut as one, or an entry is taken for directions, a heading or an allergy.',
    effect: 'A medicine that worsens RLS, or lowers B12, is not thought of.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'When in doubt it cuts, each character is in one piece, and each piece is shown.',
        'src/reading/cut.ts',
        'src/checklist/paste-box.tsx',
      ),
      control(
        'A misspelt or unknown name is asked about, with the names that may be meant, and can be kept as not checked.',
        'src/rules/record/medicines/close-names.ts',
        'src/reading/medicine.ts',
      ),
      control(
        'What is not taken over stays in the box, and its button says how much, until it is discarded.',
        'src/checklist/paste-draft.ts',
        'src/checklist/paste.tsx',
      ),
    ],
    shownBy: [
      shown(READING, 'no medicine of a list is missed, however its entries are parted'),
      shown(
        WRITTEN,
        'of a hand-written text > no medicine and no result is lost: it is read, asked about or shown as not read',
      ),
      shown(READING, 'the spans of the pieces, one behind the other, are the text'),
      shown(READING, 'nothing that is seen stands between two pieces'),
      shown(
        PASTE,
        'the box for pasted medicines and results > what is not read can be kept as a medicine that is not checked, by choice',
      ),
      shown(
        PASTE,
        'the box for pasted medicines and results > closed with text that is not taken over, it keeps the text until it is discarded',
      ),
      shown(
        PASTE,
        'the box for pasted medicines and results > more medicines than a visit holds are said, and none is dropped',
      ),
    ],
    remains:
      'A name that is in no list is offered and not known; what was left out is not recorded.',
  },
  {
    id: 'stopped-taken-pasted',
    name: 'A stopped or refused medicine of a pasted list taken as taken',
    cause: 'The word that says so stands in a heading, behind the name, or elsewhere on the line.',
    effect: 'Symptoms are put down to a medicine that is not taken, and a withdrawal is not seen.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'Headings, and words for stopped, planned, denied and not tolerated, in three languages, make each medicine of the line ask.',
        'src/reading/headings.ts',
        'src/reading/words.ts',
        'src/reading/doubts.ts',
      ),
      control(
        'It asks where a medicine was given once, has two dates or an old issue, is named as an allergy too, or where its name goes on in a word that is not known.',
        'src/reading/doubts.ts',
        'src/reading/twice.ts',
      ),
      control(
        'Allergies, intolerances and diagnoses are recognised as such.',
        'src/reading/medicine.ts',
        'src/reading/read.ts',
      ),
    ],
    shownBy: [
      shown(READING, 'what is stopped, planned or somebody else’s is never read as taken'),
      shown(
        WRITTEN,
        'of a hand-written text > nothing is recorded by default that it does not say',
      ),
      shown(
        READING,
        'a name that goes on in a word that is not known is never read as that medicine (D72)',
      ),
      shown(
        PASTE,
        'the box for pasted medicines and results > what is read so can be left out, and what asks is out until it is answered',
      ),
    ],
    remains:
      'A word for it that is not known leaves the medicine read as taken, beside its own line.',
  },
  {
    id: 'answers-contradict',
    name: 'Two answers that cannot both be so, both believed',
    cause:
      'One of them is a slip of the hand, or the patient was asked the same thing in two ways.',
    effect: 'A verdict, or what is thought of iron and B12, rests on an answer that nobody meant.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'Each pair that does not fit is asked about once, in the row that was answered later, and on paper as an open point.',
        'src/rules/tables/contradictions.ts',
        'src/checklist/does-not-fit.tsx',
        'src/summary/recorded.ts',
      ),
      control(
        'The question decides nothing and corrects nothing: no verdict, danger or time hangs on it, and both answers stay as they are.',
        'src/rules/tables/contradictions.ts',
        'src/checklist/not-fitting.ts',
      ),
      control(
        'What was told and what was found of one finding is one finding with the shorter time, until the clinician settles it.',
        'src/rules/facts/most-dangerous.ts',
      ),
    ],
    shownBy: [
      shown(
        CONTRADICTIONS,
        'D88 two answers that do not fit together > every pair has its patient',
      ),
      shown(
        CONTRADICTIONS,
        'D88 two answers that do not fit together > nothing that decides reads the table: no verdict, danger or time can hang on it',
      ),
      shown(
        CONTRADICTIONS,
        'D88 two answers that do not fit together > a blank contradicts nothing, nor does what most patients answer',
      ),
      shown(
        CONTRADICTIONS,
        'it is seldom asked: most vignettes and practice cases are of one piece',
      ),
      shown(
        NOT_FITTING,
        'no urge beside relief by movement > is asked in the row that was answered later, with a way to both',
      ),
      shown(
        NOT_FITTING,
        'no urge beside relief by movement > once both are said to be right it is quiet, and nothing is recorded by it',
      ),
    ],
    remains:
      'A slip that fits with everything else is not seen, and a pair that no row names is not asked about.',
  },
  {
    id: 'record-unit',
    name: 'A value in the wrong unit, to or from a record system',
    cause:
      'A code names another property than its unit measures, a program drops the “<” of a result, or a value comes in a unit that the test does not have.',
    effect: 'Iron or B12 is read wrongly, here or in the record.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      control(
        'A code goes with the unit of the value and not with the test; where none is certain there is none, and each is checked by its digit.',
        'src/fhir/codes.ts',
      ),
      control(
        'What was typed goes beside the number unless it is the same in plain digits; a unit that is doubted here makes no number for others.',
        'src/fhir/number.ts',
      ),
      control(
        'A unit that the test does not have, none, or a number beside another as written refuses the whole response.',
        'src/fhir/walk-back.ts',
        'src/fhir/number.ts',
      ),
    ],
    shownBy: [
      shown(
        'fhir/codes.test.ts',
        'mass and moles of one test never share a code, nor do two tests',
      ),
      shown(
        'fhir/text.test.ts',
        'a number goes out > whose unit nobody chose and that may be another: as a text, since it is doubted here',
      ),
      shown(
        'fhir/bundle.test.ts',
        'hands over the values that can be read, each under the code of its unit',
      ),
      shown('fhir/to-and-back.test.ts', 'visits as they occur'),
      shown(
        'fhir/refusals.test.ts',
        'taken > a unit that may be another asks here, as if it were typed',
      ),
    ],
    remains:
      'Programs that draw the form choose the first unit by themselves, and a plausible number in it cannot be told from a right one.',
  },
  {
    id: 'record-form',
    name: 'Another form, or half of one, is taken for a visit',
    cause:
      'A response to another form is opened, or one that was damaged, changed by hand or made for other rules.',
    effect: 'Answers stand at questions that nobody asked in these words.',
    severity: 'serious',
    likelihood: 'very-low',
    controls: [
      control(
        'The form is known by its address; each question and answer by names that never change, and one that is not known refuses the whole response in one sentence.',
        'src/fhir/read-response.ts',
        'src/fhir/walk-back.ts',
      ),
      control(
        'What is read passes the schema and the limits that every file passes, and is offered with its program, time, number of answers and rules before it replaces anything.',
        'src/rules/record/misplaced.ts',
        'src/visit/opened.ts',
      ),
      control(
        'An example carries its mark as an answer, since programs drop what stands beside the answers.',
        'src/fhir/tree.ts',
      ),
    ],
    shownBy: [
      shown('fhir/damaged.test.ts', 'damaged, it is refused with a sentence or taken whole'),
      shown(
        'fhir/tree.test.ts',
        'names and codes that files of others carry > stay for ever: none goes, and none changes',
      ),
      shown('visit/response-file.test.ts', 'a response > refused, changes nothing and says why'),
      shown('fhir/to-and-back.test.ts', 'an example comes back as an example'),
      shown(
        'browser/records.spec.ts',
        'a visit saved for a record system opens again after one sentence, and the form stands beside it',
      ),
    ],
    remains:
      'Nothing in a response says whose it is: that it is this patient’s is seen by who opens it.',
  },
  {
    id: 'record-verdict',
    name: 'A verdict in another system, without its red flags',
    cause:
      'A form that is drawn elsewhere shows a result, or drops answers to what it does not show.',
    effect: 'A “met” or “not met” reassures where a red flag stood beside it.',
    severity: 'severe',
    likelihood: 'very-low',
    controls: [
      control(
        'The form works out no result and says so; the bundle holds the whole note as text, and no conclusion that a computer reads.',
        'src/fhir/questionnaire.ts',
        'src/fhir/bundle.ts',
      ),
      control(
        'A question waits for another only where dropping its answer changes no word of the assessment.',
        'src/fhir/findings.ts',
        'src/fhir/follow-ups.ts',
      ),
    ],
    shownBy: [
      shown('fhir/form.test.ts', 'says what it is for, and that it works out no result'),
      shown(
        'fhir/bundle.test.ts',
        'names nobody, and concludes nothing in a form that a computer reads',
      ),
      shown(
        'fhir/enable-when.test.ts',
        'what is not shown changes nothing, in visits as they occur',
      ),
      shown('fhir/enable-when.test.ts', 'nor in visits of the whole schema'),
    ],
    remains:
      'Who reads the answers in another system sees no red flag there: the note or this page must be read.',
  },
  {
    id: 'answers-leave',
    name: 'Answers leave the page',
    cause: 'A request, the address, the title or the history carries what was recorded.',
    effect: 'A patient’s history becomes known to others.',
    severity: 'serious',
    likelihood: 'very-low',
    controls: [
      control(
        'The policy of the page forbids every request; nothing typed enters title, address or history.',
        'src/build/policy.ts',
        'src/checklist/question-link.tsx',
      ),
      control(
        'Where it is built to ask for withdrawn editions, the worker asks one address of its own folder, without a word of a visit.',
        'src/offline/worker.ts',
      ),
      control(
        'There is no field for a name, and ending the visit wipes it.',
        'src/rules/record/schema.ts',
        'src/visit/session.ts',
      ),
    ],
    shownBy: [
      shown(
        BROWSER,
        'from the first answer to paper and file, no request, nothing in title or address',
      ),
      shown(
        'browser/security.spec.ts',
        'every file is sent with the policy, the worker with its own',
      ),
      shown(
        'browser/security.spec.ts',
        'a full run asks for nothing but its own files, and the policy refuses nothing',
      ),
      shown(
        'browser/withdrawn.spec.ts',
        'built as usual, the page asks for nothing once it is loaded, a day later either',
      ),
      shown(
        BROWSER,
        'ending the visit wipes it everywhere, and leaves title and address as they were',
      ),
    ],
    remains: 'What is printed, copied or saved is in the hands of whoever did so.',
  },
];
