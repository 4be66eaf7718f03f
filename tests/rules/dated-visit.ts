/** A visit with as much on its time line as a long history has: days, months, years, long names, events close together. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { classicVisit, lab, visitWith } from './a-visit.ts';

const dated = visitWith(classicVisit, {
  age: '34',
  words: {
    'onset-date': '2024',
    'nitrous-oxide-date': '2025',
    'iron-infusion-date': '1 Nov 2026',
    'delivery-date': '16 Oct 2026',
    'treatment-change-date': 'Nov 2026',
  },
  answers: {
    sex: 'female',
    'after-delivery': 'yes',
    'nitrous-oxide': 'yes',
    'iron-infusion-recent': 'yes',
  },
  many: { 'changes-on-treatment': ['earlier'] },
  medicines: [
    { name: 'sertraline 100 mg', use: 'taking', started: '1 Oct 2026', changed: '5 Nov 2026' },
    { name: 'pramipexole 0.18 mg', use: 'taking', started: 'March 2025', changed: 'Nov 2026' },
    { name: 'amitriptyline', use: 'stopped-recently', started: '2024', stopped: '12 Oct 2026' },
    {
      name: 'ferrous fumarate and folic acid, modified release',
      use: 'taking',
      started: '18 Nov 2026',
    },
    { name: 'paracetamol' },
  ],
});

export const DATED: Visit = {
  ...dated,
  labs: {
    ferritin: { ...lab('30', 'ng/mL'), drawn: '2026-11-19' },
    tsat: { ...lab('20', '%'), drawn: '2026-11-19' },
    haemoglobin: { ...lab('12.9', 'g/dL'), drawn: '2026-11-12' },
    b12: { ...lab('300', 'ng/L'), drawn: '2026-06-01' },
  },
};

/** So much of it that the full note has room for the picture. */
export const DATED_BRIEFLY: Visit = {
  ...visitWith(classicVisit, {
    words: { 'onset-date': '2024', plan: 'Again in 12 weeks.' },
    answers: { conclusion: 'agree' },
    medicines: [
      { name: 'sertraline 100 mg', use: 'taking', started: '1 Oct 2026', changed: '5 Nov 2026' },
      { name: 'amitriptyline', use: 'stopped-recently', started: '2024', stopped: '12 Oct 2026' },
    ],
  }),
  labs: DATED.labs,
};
