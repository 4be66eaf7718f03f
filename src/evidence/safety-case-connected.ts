/**
 * The safety case of the page that is built for record systems: that of the ordinary page, and the
 * hazards that come with a record. The ordinary page holds none of it.
 */
import { HAZARDS_KNOWN as ORDINARY, type Hazard } from './safety-case.ts';

export * from './safety-case.ts';

const FOUND = 'record/found.test.ts';
const LINK = 'record/link.test.ts';
const WRITE = 'record/write.test.ts';
const SEND = 'record/send-each.test.ts';
const JOURNEY = 'browser/connected.spec.ts';

const CONNECTED_HAZARDS: readonly Hazard[] = [
  {
    id: 'wrong-patient',
    name: 'The record of one patient beside the visit of another',
    cause: 'The patient is changed in the record while a visit is open in this tab.',
    effect:
      'Values of one patient are read as those of another, or a note is stored with a stranger.',
    severity: 'severe',
    likelihood: 'low',
    controls: [
      {
        says: 'A visit carries a mark of its record and patient, which names nobody; the record of another patient is not even read beside it.',
        where: ['src/record/whose.ts', 'src/areas/record/link.ts'],
      },
      {
        says: 'Whatever puts another visit in place of the running one, or ends it, ends the connection too.',
        where: ['src/areas/record/link.ts'],
      },
      {
        says: 'While a kept visit waits to be gone on with or wiped, no record is opened.',
        where: ['src/areas/record/link.ts'],
      },
      {
        says: 'Name and date of birth stand above the page while it is connected, and again before anything is sent.',
        where: ['src/areas/record/opened.tsx', 'src/areas/record/send.tsx'],
      },
      {
        says: 'A result or an order that does not name the patient in context, or is of something else than its patient, is passed over, and counted.',
        where: ['src/record/found-result.ts', 'src/record/found-medicine.ts'],
      },
    ],
    shownBy: [
      {
        file: LINK,
        title:
          'a visit that is open > of another patient: the record is not read, and the visit stays as it is',
      },
      { file: LINK, title: '%s ends the connection, and wipes whose it was' },
      {
        file: LINK,
        title:
          'a visit that is open > that %s waits, and is never taken for one of the next patient',
      },
      {
        file: FOUND,
        title: 'a laboratory value is passed over, and it is said why > of what the patient bears',
      },
      {
        file: FOUND,
        title: 'a laboratory value is passed over, and it is said why > of another patient',
      },
      { file: JOURNEY, title: 'a visit of one patient never meets the record of another' },
    ],
    remains:
      'A visit that was begun before the page was connected is of whom the clinician says, and a record may hold another patient’s results as this one’s.',
  },
  {
    id: 'record-wrong-unit',
    name: 'A value of the record under a code or unit that is not its own',
    cause: 'Records put saturation, capacity and transferrin under one another’s codes.',
    effect: 'Iron deficiency is missed, or treated where there is none.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      {
        says: 'A value is offered only where its code and its unit agree, by a list in which each code names one property.',
        where: ['src/record/codes-read.ts', 'src/record/found-result.ts'],
      },
      {
        says: 'What does not agree is passed over with its reason, and nothing is converted.',
        where: ['src/record/found-result.ts', 'src/areas/record/offers.tsx'],
      },
    ],
    shownBy: [
      {
        file: FOUND,
        title: 'each code is offered in each unit of the code, and in no other that any test has',
      },
      {
        file: FOUND,
        title:
          'a laboratory value is passed over, and it is said why > grams under the code of a fraction',
      },
    ],
    remains:
      'A wrong number in the right unit under the right code cannot be told from a right one.',
  },
  {
    id: 'record-stale-value',
    name: 'An old or superseded value is taken for today’s',
    cause: 'A record holds results of years, preliminary ones and such as were entered in error.',
    effect: 'Iron is judged by a ferritin of another time.',
    severity: 'serious',
    likelihood: 'low',
    controls: [
      {
        says: 'Only results that still count and have a day are offered, the newest first, whatever order the record keeps.',
        where: ['src/record/found-result.ts', 'src/record/found.ts'],
      },
      {
        says: 'One older than 12 months says so and is never taken over with all else; nor is one of two that differ on a day, or one behind a newer one that was passed over.',
        where: ['src/record/found.ts'],
      },
      {
        says: 'Nothing fills by itself, and what was taken over carries its day and where it came from, on paper too.',
        where: ['src/areas/record/take.ts', 'src/summary/taken-over.ts'],
      },
    ],
    shownBy: [
      {
        file: FOUND,
        title:
          'of several results > the newest leads however the record sorts them, and three are shown',
      },
      {
        file: FOUND,
        title:
          'of several results > all at once takes the newest alone, and not where another of its day differs',
      },
      {
        file: FOUND,
        title: 'of several results > behind a newer one %s that is passed over',
      },
      {
        file: LINK,
        title:
          'what is taken over > is what is blank, as one step, marked with its origin, and never what is old',
      },
    ],
    remains: 'A medicine that is ordered may not be taken: that stays to be asked.',
  },
  {
    id: 'stored-twice',
    name: 'The same visit is stored twice in a record',
    cause: 'A button is pressed twice, or an answer of the record is lost on its way.',
    effect: 'The chart holds two notes of one visit, which may differ.',
    severity: 'minor',
    likelihood: 'very-low',
    controls: [
      {
        says: 'Each part is created on the condition that none with the identifier of the visit is there, over a reload too.',
        where: ['src/record/write.ts', 'src/record/whose.ts'],
      },
      {
        says: 'While a part is on its way no other is begun, and once the connection has ended none is.',
        where: ['src/areas/record/send-each.ts', 'src/areas/record/link.ts'],
      },
      {
        says: 'Where a record does not hold to that and its answer was lost, the page sends it no second time, and says so.',
        where: ['src/areas/record/send-states.ts'],
      },
    ],
    shownBy: [
      { file: SEND, title: 'begun again while it is on its way, each part is sent once' },
      {
        file: WRITE,
        title:
          'whatever is clicked, each is stored once > after an answer that was lost on its way',
      },
      { file: WRITE, title: 'whatever is clicked, each is stored once > twice' },
      {
        file: JOURNEY,
        title:
          'from the record: offers are taken over and say so, what is wrong is passed over, and sending stores each part once',
      },
    ],
    remains: 'What is changed after it was stored is not in the record, and the page says so.',
  },
];

export const HAZARDS_KNOWN: readonly Hazard[] = [...ORDINARY, ...CONNECTED_HAZARDS];
