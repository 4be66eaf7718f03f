/** Where data go, as the officers’ picture and its words both say it. */

/** Who or what holds data, in the picture from left to right and from top to bottom. */
export const PLACES = {
  host: 'Host: files of the build',
  cache: 'Worker: the page, kept',
  page: 'Page in one tab',
  clinician: 'Clinician',
  tab: 'Storage of the tab',
  browser: 'Storage of this browser',
  out: 'Paper, clipboard, file',
} as const;

export type PlaceId = keyof typeof PLACES;
export const PLACE_IDS = ['host', 'cache', 'page', 'clinician', 'tab', 'browser', 'out'] as const;

export type Flow = {
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** In the picture. */
  readonly label: string;
  readonly says: string;
  /** Of a patient, where it is. */
  readonly isHealth: boolean;
};

export const FLOWS: readonly Flow[] = [
  {
    from: 'host',
    to: 'cache',
    label: '1 files',
    says: 'The host sends the files of the build. It learns that a browser asked for them, and nothing of a visit.',
    isHealth: false,
  },
  {
    from: 'cache',
    to: 'host',
    label: '2 only if built to ask',
    says: 'Only where it was built with RLS_RECALL=yes: the worker asks the host for withdrawn.json, at the start and once a day, without a word of a visit.',
    isHealth: false,
  },
  {
    from: 'cache',
    to: 'page',
    label: '3 page',
    says: 'The worker serves the page, with the network gone too. The page itself may ask for nothing.',
    isHealth: false,
  },
  {
    from: 'clinician',
    to: 'page',
    label: '4 answers',
    says: 'The clinician types or pastes answers, findings, values and medicines; no name is asked for.',
    isHealth: true,
  },
  {
    from: 'page',
    to: 'tab',
    label: '5 visit',
    says: 'The visit is kept for this tab until it is ended, or left alone for 30 minutes.',
    isHealth: true,
  },
  {
    from: 'page',
    to: 'browser',
    label: '6 practice, units',
    says: 'Practice with fictional patients, the unit last chosen and the layout are kept in this browser.',
    isHealth: false,
  },
  {
    from: 'page',
    to: 'out',
    label: '7 note',
    says: 'The clinician prints, copies or saves the note, as a file of this checklist or, for a record system, of FHIR with nobody named in it; from there on it is in the hands of the house.',
    isHealth: true,
  },
];
