/** Why somebody is sent on, in plain words: a row for each thing that a red flag may be about. */
import type { Row, Table } from '../../logic/table.ts';
import type { PageAbout, PageFacts } from './facts.ts';
import { pageIs, TIMES } from './go.ts';

export type PageWhyId =
  | 'page.why.self-harm'
  | 'page.why.weakness'
  | 'page.why.feeling'
  | 'page.why.balance'
  | 'page.why.sudden'
  | 'page.why.sight'
  | 'page.why.bladder'
  | 'page.why.cord'
  | 'page.why.back'
  | 'page.why.leg-pain'
  | 'page.why.breath'
  | 'page.why.blood-flow'
  | 'page.why.skin'
  | 'page.why.clot'
  | 'page.why.swelling'
  | 'page.why.pregnancy'
  | 'page.why.joint'
  | 'page.why.restlessness'
  | 'page.why.medicines'
  | 'page.why.blood-count'
  | 'page.why.vitamin'
  | 'page.why.child'
  | 'page.why.other'
  | 'page.why.sign';

const row = (
  id: PageWhyId,
  then: string,
  ...about: readonly PageAbout[]
): Row<PageFacts, PageWhyId, string> => ({
  id,
  when: pageIs('page-about', ...about),
  then,
  reassures: false,
  sources: TIMES,
});

/** What the page says of a finding that RLS does not explain. */
export const NOT_YOUR_LEGS = 'Restless legs do not cause that.';

const ROWS = [
  row('page.why.self-harm', 'You told us that you think of harming yourself.', 'self-harm'),
  row(
    'page.why.weakness',
    'You told us, or we found, that part of your body may be weak.',
    'weakness',
    'reported-weakness',
    'suspect-motor-neurone',
    'suspect-inflammatory-neuropathy',
  ),
  row(
    'page.why.feeling',
    'You told us, or we found, that part of your body may have lost its feeling.',
    'touch',
    'reported-numbness',
  ),
  row(
    'page.why.balance',
    'You told us, or we found, that your walk or your balance is not as it should be.',
    'balance',
    'reported-balance',
    'gait',
    'limp',
  ),
  row(
    'page.why.sudden',
    'You told us, or we found, a trouble that may have come all at once. It may come from the brain.',
    'sudden-trouble',
    'sudden-sign',
    'suspect-stroke',
  ),
  row('page.why.sight', 'You told us of trouble with your sight.', 'sight'),
  row(
    'page.why.bladder',
    'You told us, or we found, a change of the bladder, the bowel or the feeling where you sit.',
    'sacral',
    'soft-sacral',
    'suspect-cauda-equina',
  ),
  row(
    'page.why.cord',
    'Some signs may come from the spinal cord, the main nerve in your back.',
    'cord',
    'suspect-cord-compression',
  ),
  row('page.why.back', 'You told us of back or neck pain with a warning sign.', 'back-pain'),
  row('page.why.leg-pain', 'You have pain that runs from the back into the leg.', 'radicular'),
  row(
    'page.why.breath',
    'You told us, or we found, trouble with breathing or swallowing.',
    'breathing',
    'suspect-pulmonary-embolism',
  ),
  row(
    'page.why.blood-flow',
    'A leg or a foot may not get enough blood.',
    'limb',
    'limb-chronic',
    'pulses',
    'claudication',
    'suspect-limb-ischaemia',
    'suspect-compartment-syndrome',
  ),
  row('page.why.skin', 'The skin of a leg is red and hot.', 'skin'),
  row(
    'page.why.clot',
    'One leg is swollen. There may be a blood clot in it.',
    'swelling',
    'suspect-deep-vein-thrombosis',
  ),
  row('page.why.swelling', 'Your legs are swollen.', 'oedema'),
  row(
    'page.why.pregnancy',
    'In and after a pregnancy, swelling can mean that the blood pressure is too high.',
    'pregnancy',
  ),
  row('page.why.joint', 'A joint may be inflamed.', 'joint', 'suspect-septic-joint'),
  row(
    'page.why.restlessness',
    'You told us of a restlessness that is hard to bear, or that comes with other warning signs.',
    'distress',
  ),
  row(
    'page.why.medicines',
    'Some of your medicines may act too strongly when taken together.',
    'serotonin',
  ),
  row(
    'page.why.blood-count',
    'Your blood count is too low.',
    'anaemia',
    'severe-anaemia',
    'haemoglobin',
  ),
  row('page.why.vitamin', 'Your body may lack vitamin B12. That can harm the nerves.', 'blood'),
  row(
    'page.why.child',
    'In a young person, some of what we heard or found needs a closer look.',
    'child',
  ),
  row(
    'page.why.other',
    'Something that you told us, or that we found, needs a closer look.',
    'parkinsonian',
    'postural-drop',
    'one-sided',
    'abrupt',
    'known-stable',
  ),
  row(
    'page.why.sign',
    'A test of the nerves was not as it should be.',
    'sensory',
    'position',
    'acute-sign',
    'other-sign',
    'ankle-jerks-in-age',
  ),
];

const HALF = 12;
const table = (id: string, rows: typeof ROWS): Table<PageFacts, PageWhyId, string> => ({
  id,
  takes: 'every',
  rows,
});

/** Of any thing exactly one row speaks; two tables, so that each can be walked whole. */
export const PAGE_WHY = table('page-why', ROWS.slice(0, HALF));
export const PAGE_WHY_MORE = table('page-why-more', ROWS.slice(HALF));
