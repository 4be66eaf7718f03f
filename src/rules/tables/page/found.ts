/** What was found and what is still open, in the patient's words. Beside a red flag nothing calms. */
import { all, not, type Condition } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { cite, type Citations } from '../sources.ts';
import type { PageFacts } from './facts.ts';
import { NO_FLAG, pageIs } from './go.ts';

export type PageFoundId =
  | 'page.found.met'
  | 'page.found.not-met'
  | 'page.found.open'
  | 'page.found.signs'
  | 'page.found.abnormal'
  | 'page.found.mimics'
  | 'page.found.iron-range'
  | 'page.found.iron-deficient'
  | 'page.found.no-iron'
  | 'page.found.medicine';

export type PageOpenId =
  | 'page.open.safety'
  | 'page.open.signs'
  | 'page.open.mimics'
  | 'page.open.iron'
  | 'page.open.verdict';

/** The gap is filled with the names of medicines. */
export type PageFound = string | ((medicines: string) => string);

/** No red flag, or one that has time. */
const UNHURRIED = pageIs('page-time', 'no flag', 'routine');
/** Where somebody goes today, the rest waits. */
const PRESSES = pageIs('page-time', 'now', 'same day');
const DESIGN: Citations = [cite('project-design', 'D20', 'design')];
const IRON: Citations = [cite('winkelman-2025', '4.1', 'consensus'), ...DESIGN];
const NO_IRON: Citations = [cite('allen-2018', '4.1', 'expert'), ...DESIGN];
const CRITERIA: Citations = [cite('allen-2014', '1.2', 'consensus'), ...DESIGN];

const found = (
  id: PageFoundId,
  when: Condition<PageFacts>,
  then: PageFound,
  { sources = DESIGN, reassures = false } = {},
) => ({ id, when, then, reassures, sources });

const open = (id: PageOpenId, when: Condition<PageFacts>, then: string) => ({
  id,
  when: all(not(PRESSES), when),
  then,
  reassures: false,
  sources: DESIGN,
});

export const PAGE_FOUND: Table<PageFacts, PageFoundId, PageFound> = {
  id: 'page-found',
  takes: 'every',
  rows: [
    found(
      'page.found.met',
      all(UNHURRIED, pageIs('page-verdict', 'met')),
      'What you describe fits restless legs syndrome. It is a need to move the legs that comes when you rest. It eases while you move, and it is worst in the evening or at night.',
      { sources: CRITERIA },
    ),
    found(
      'page.found.not-met',
      all(UNHURRIED, pageIs('page-verdict', 'not-met')),
      'What you told us today does not fit restless legs syndrome. Your trouble is real. It may have another cause.',
      { sources: CRITERIA },
    ),
    found(
      'page.found.open',
      all(UNHURRIED, pageIs('page-verdict', 'open')),
      'We cannot say yet if you have restless legs syndrome.',
      { sources: CRITERIA },
    ),
    found(
      'page.found.signs',
      all(NO_FLAG, pageIs('page-safety', 'all-no'), pageIs('page-signs', 'all-normal')),
      'We tested your strength, feeling, reflexes, walk and balance. They were normal today.',
      { reassures: true },
    ),
    found(
      'page.found.abnormal',
      all(UNHURRIED, pageIs('page-signs', 'some-abnormal')),
      'One or more of our tests was not as it should be. Ask us what that means for you.',
    ),
    found(
      'page.found.mimics',
      all(NO_FLAG, pageIs('page-signs', 'all-normal'), pageIs('page-mimics', 'none')),
      'We asked about other causes, such as cramps and trouble of joints or veins. We found none today.',
      { reassures: true },
    ),
    found(
      'page.found.iron-range',
      all(not(PRESSES), pageIs('page-iron', 'range')),
      'Your iron stores (ferritin) may be too low for your legs. We will talk about what that means for you, and look for the reason.',
      { sources: IRON },
    ),
    found(
      'page.found.iron-deficient',
      all(not(PRESSES), pageIs('page-iron', 'deficient')),
      'Your iron stores (ferritin) are low. We will look for the reason.',
      { sources: IRON },
    ),
    found(
      'page.found.no-iron',
      all(not(PRESSES), pageIs('page-iron', 'no-iron')),
      'One of your iron tests is high. Do not take any iron.',
      { sources: NO_IRON },
    ),
    found(
      'page.found.medicine',
      all(not(PRESSES), pageIs('page-medicine', 'yes')),
      (medicines) =>
        `This can make restless legs worse in some people: ${medicines}. Do not stop it by yourself. Ask the person who gives it to you.`,
      { sources: [cite('project-design', 'D11', 'design')] },
    ),
  ],
};

export const PAGE_OPEN: Table<PageFacts, PageOpenId, string> = {
  id: 'page-open',
  takes: 'every',
  rows: [
    open(
      'page.open.verdict',
      not(UNHURRIED),
      'Whether you have restless legs syndrome. First the other thing must be looked at.',
    ),
    open(
      'page.open.safety',
      pageIs('page-safety', 'not-all-asked'),
      'Some warning signs: we have not asked about all of them yet.',
    ),
    open(
      'page.open.signs',
      pageIs('page-signs', 'not-all-examined'),
      'A part of the examination: strength, feeling, reflexes, walk or balance.',
    ),
    open(
      'page.open.mimics',
      pageIs('page-mimics', 'not-all-asked'),
      'Some other causes: we have not asked about all of them yet.',
    ),
    open('page.open.iron', pageIs('page-iron', 'not-measured'), 'A blood test for iron.'),
  ],
};
