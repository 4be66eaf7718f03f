/**
 * The head of the patient's page: with a red flag where to go and when, and nothing that calms; else
 * what the visit was about. Plain words, no abbreviation. All of it awaits a clinician's signature.
 */
import { answerLeaf } from '../../logic/leaf.ts';
import { all, not } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { cite, type Citations } from '../sources.ts';
import type { PageFacts } from './facts.ts';

export type PageGoId =
  | 'page.go.crisis'
  | 'page.go.now'
  | 'page.go.today'
  | 'page.go.days'
  | 'page.go.weeks'
  | 'page.go.finding'
  | 'page.head.met'
  | 'page.head.other';

export type PageHead = {
  readonly title: string;
  /** What to do, in sentences; empty where nothing presses. */
  readonly says: string;
};

export const pageIs = answerLeaf<PageFacts>();
export const TIMES: Citations = [cite('project-design', 'D4', 'design')];
export const NO_FLAG = pageIs('page-time', 'no flag');

const row = (
  id: PageGoId,
  when: Table<PageFacts, PageGoId, PageHead>['rows'][number]['when'],
  title: string,
  says: string,
) => ({ id, when, then: { title, says }, reassures: false, sources: TIMES });

const TAKE = 'Take this page and all your medicines with you.';

export const PAGE_GO: Table<PageFacts, PageGoId, PageHead> = {
  id: 'page-go',
  takes: 'every',
  rows: [
    row(
      'page.go.crisis',
      all(pageIs('page-time', 'now'), pageIs('page-about', 'self-harm')),
      'You need help now',
      'You are not alone with this. Do not stay by yourself. Go with someone to the crisis team or the emergency department now.',
    ),
    row(
      'page.go.now',
      all(pageIs('page-time', 'now'), not(pageIs('page-about', 'self-harm'))),
      'Please go to the hospital now',
      `Go to the emergency department now, even if you feel well. Do not drive yourself. Ask us how to get there. ${TAKE}`,
    ),
    row(
      'page.go.today',
      pageIs('page-time', 'same day'),
      'You need to be seen today',
      `This cannot wait until tomorrow, even if you feel well. Ask us where to go before you leave. If you cannot be seen there today, go to the emergency department. ${TAKE}`,
    ),
    row(
      'page.go.days',
      pageIs('page-time', 'days'),
      'You need to be seen in the next few days',
      `Do not put this off, even if you feel well. Ask us for the day and the place before you leave. ${TAKE}`,
    ),
    row(
      'page.go.weeks',
      pageIs('page-time', '2 weeks'),
      'You need to be seen within two weeks',
      `Do not put this off, even if you feel well. Ask us for the day and the place before you leave. ${TAKE}`,
    ),
    row(
      'page.go.finding',
      pageIs('page-time', 'routine'),
      'One thing needs a closer look',
      'Ask us for the day and the place before you leave.',
    ),
    row(
      'page.head.met',
      all(NO_FLAG, pageIs('page-verdict', 'met')),
      'Your restless legs: what we found today',
      '',
    ),
    row(
      'page.head.other',
      all(NO_FLAG, pageIs('page-verdict', 'not-met', 'open')),
      'Your legs: what we found today',
      '',
    ),
  ],
};
