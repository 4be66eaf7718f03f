/** What the patient can do, and when to come back at once (D20), in the patient's words. */
import { not } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { cite, type Citations } from '../sources.ts';
import type { PageFacts } from './facts.ts';
import { pageIs } from './go.ts';

export type PageNetId = 'page.net.on-the-way' | 'page.net.at-home';
export type PageDoId = 'page.do.iron' | 'page.do.medicines' | 'page.do.diary';

/** What the patient may have already; then it is not what to come back for. */
export type AlreadyThere =
  | 'breath'
  | 'face-or-speech'
  | 'saddle'
  | 'passing'
  | 'weak-legs'
  | 'bad-leg'
  | 'self-harm';

/** Of each thing to watch for, by what it is not said any more. */
export type PageNet = {
  readonly title: string;
  readonly for: readonly { readonly says: string; readonly unless?: AlreadyThere }[];
};

/** Stands first once there is something that may. */
export const WORSE = 'what you have now gets worse';

const NET: Citations = [cite('project-design', 'D20', 'design')];
const ADVICE: Citations = [cite('project-design', 'D11', 'design')];
const PRESSES = pageIs('page-time', 'now', 'same day');

const BREATH = 'breathing or swallowing becomes hard';
const STROKE = 'your face drops on one side, or you cannot speak';
const SADDLE = [
  { says: 'you feel numb where you sit', unless: 'saddle' },
  { says: 'you cannot pass or hold urine or stool', unless: 'passing' },
] as const;

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
          { says: BREATH, unless: 'breath' },
          { says: STROKE, unless: 'face-or-speech' },
          { says: 'you cannot stand any more, or your arms become weak' },
          ...SADDLE,
          { says: 'you think of harming yourself', unless: 'self-harm' },
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
          { says: 'your legs become weak, or you begin to fall', unless: 'weak-legs' },
          ...SADDLE,
          { says: 'new pain, numbness or weakness comes into both legs' },
          { says: 'a leg turns cold, pale or swollen, or hurts badly', unless: 'bad-leg' },
          { says: `${BREATH}: call an ambulance`, unless: 'breath' },
          { says: `${STROKE}: call an ambulance`, unless: 'face-or-speech' },
          {
            says: 'you think of harming yourself: call at once, you are not alone with this',
            unless: 'self-harm',
          },
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
