/** What the patient can do, and when to come back at once (D20), in the patient's words. */
import { not } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { cite, type Citations } from '../sources.ts';
import type { PageFacts } from './facts.ts';
import { pageIs } from './go.ts';

export type PageNetId = 'page.net.on-the-way' | 'page.net.at-home';
export type PageDoId = 'page.do.iron' | 'page.do.medicines' | 'page.do.diary';

export type PageNet = {
  readonly title: string;
  readonly for: readonly string[];
};

const NET: Citations = [cite('project-design', 'D20', 'design')];
const ADVICE: Citations = [cite('project-design', 'D11', 'design')];
const PRESSES = pageIs('page-time', 'now', 'same day');

const BREATH = 'breathing or swallowing becomes hard';
const STROKE = 'your face drops on one side, or you cannot speak';
const SADDLE = 'you feel numb where you sit, or cannot pass or hold urine or stool';

export const PAGE_NET: Table<PageFacts, PageNetId, PageNet> = {
  id: 'page-net',
  takes: 'every',
  rows: [
    {
      id: 'page.net.on-the-way',
      when: PRESSES,
      then: {
        title: 'Until you are seen, call an ambulance at once if',
        for: [
          BREATH,
          STROKE,
          'you cannot stand any more, or your arms become weak',
          SADDLE,
          'you think of harming yourself',
        ],
      },
      reassures: false,
      sources: NET,
    },
    {
      id: 'page.net.at-home',
      when: not(PRESSES),
      then: {
        title: 'Get help the same day if',
        for: [
          'your legs become weak, or you begin to fall',
          SADDLE,
          'pain, numbness or weakness comes into both legs',
          'a leg turns cold, pale or swollen, or hurts badly',
          `${BREATH}: call an ambulance`,
          `${STROKE}: call an ambulance`,
          'you think of harming yourself: call at once, you are not alone with this',
        ],
      },
      reassures: false,
      sources: NET,
    },
  ],
};

export const PAGE_DO: Table<PageFacts, PageDoId, string> = {
  id: 'page-do',
  takes: 'every',
  rows: [
    {
      id: 'page.do.diary',
      when: not(PRESSES),
      then: 'Note on the lines below when your legs begin, how bad it is, and how you sleep.',
      reassures: false,
      sources: ADVICE,
    },
    {
      id: 'page.do.iron',
      when: not(PRESSES),
      then: 'Do not start iron by yourself. Too much does harm.',
      reassures: false,
      sources: ADVICE,
    },
    {
      id: 'page.do.medicines',
      when: not(PRESSES),
      then: 'Bring all your medicines next time, and those you buy yourself.',
      reassures: false,
      sources: ADVICE,
    },
  ],
};
