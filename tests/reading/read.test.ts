import { describe, expect, test } from 'vitest';
import { LABS } from '../../src/rules/record/quantities.ts';
import { LAB_IDS } from '../../src/rules/record/ids.ts';
import { piecesOf, readInWords } from './reading.ts';

const ASKS: string = expect.stringMatching(/^asks: /u);
const STOPPED: string = expect.stringMatching(/^asks: stopped-recently: /u);

type Case = readonly [text: string, ...pieces: string[]];
const each = (cases: readonly Case[]) =>
  test.each(cases)('%j', (text, ...pieces) => {
    expect(readInWords(text)).toEqual(pieces);
  });

describe('a list of medicines, in the layouts that records have', () => {
  each([
    [
      'Amlodipine 5mg tablets, one each morning for the blood pressure, review in the spring\nMirtazapine 15mg one at night',
      'read: taking: Amlodipine 5mg tablets; one each morning for the blood pressure, review in the spring',
      'read: taking: Mirtazapine 15mg; one at night',
    ],
    ['Pramipexole 0,18 mg at night', 'read: taking: Pramipexole 0,18 mg; at night'],
    [
      '1. Sertraline 50mg\n2) Tab. Metoclopramide 10mg\n• Half Sinemet CR',
      'read: taking: Sertraline 50mg',
      'read: taking: Metoclopramide 10mg; Tab.',
      'read: taking: Half Sinemet CR',
    ],
    [
      'sertraline 50 mg; mirtazapine 15 mg | aspirin 75 mg\tlorazepam 1 mg',
      'read: taking: sertraline 50 mg',
      'read: taking: mirtazapine 15 mg',
      'read: taking: aspirin 75 mg',
      'read: taking: lorazepam 1 mg',
    ],
    [
      'sertraline 50mg amlodipine 5mg mirtazapine 15 mg',
      'read: taking: sertraline 50mg',
      'read: taking: amlodipine 5mg',
      'read: taking: mirtazapine 15 mg',
    ],
    [
      'Sertraline 50mg tablets\n One to be taken each day\n 28 tablet',
      'read: taking: Sertraline 50mg tablets; One to be taken each day 28 tablet',
    ],
    [
      'Medikation:\nLorazepam 1 mg 0-0-1\nBedarf: Ibuprofen 400 mg b. Bed.',
      'noted',
      'read: taking: Lorazepam 1 mg; 0-0-1',
      'read: taking: Ibuprofen 400 mg; Bedarf b. Bed.',
    ],
    [
      'Tratamiento actual: Lorazepam 1 mg por la noche, Foozol 20 mg antes del desayuno',
      'noted',
      'read: taking: Lorazepam 1 mg; por la noche',
      'asks: taking: Foozol 20 mg antes del desayuno | stopped-recently: Foozol 20 mg antes del desayuno',
    ],
    [
      'Wirkstoff | Handelsname | Stärke | Form | morgens | abends | Grund\nquetiapine | Seroquel | 25 mg | Tabl | 0 | 1 | Schlaf',
      'noted',
      'read: taking: quetiapine Seroquel 25 mg Tabl; 0 1',
      'unread',
    ],
    [
      'Seroquel (quetiapine) 25 mg nocte since 3/2025',
      'read: taking: Seroquel (quetiapine) 25 mg; nocte since 3/2025',
    ],
    [
      '1. Sertraline 50mg 2. Amlodipine 5mg 3. Foozol 10 mg',
      'read: taking: Sertraline 50mg',
      'read: taking: Amlodipine 5mg',
      expect.stringMatching(/^asks: taking: Foozol/u),
    ],
    [
      'Meds: sertraline 50mg OD, amlodipine 5mg OD. Allergies: NKDA. PMH: HTN.',
      'noted',
      'read: taking: sertraline 50mg; OD',
      'read: taking: amlodipine 5mg; OD.',
      'noted',
      'noted',
      'noted',
      'noted',
    ],
    [
      'Amlodipine 5mg tablets - One To Be Taken Each Day - Last issued 03-Nov-2026',
      'read: taking: Amlodipine 5mg tablets; One To Be Taken Each Day - Last issued 03-Nov-2026',
    ],
    ['Potassium chloride 600 mg bd', 'read: taking: Potassium chloride 600 mg; bd'],
    ['Rotigotin 2 mg/24h Pflaster', 'read: taking: Rotigotin 2 mg/24h Pflaster'],
    [
      'folic acid 5 mg, magnesium 400 mg',
      'read: taking: folic acid 5 mg',
      'read: taking: magnesium 400 mg',
    ],
    ['Olanzapine/fluoxetine 6/25', 'read: taking: Olanzapine/fluoxetine 6/25'],
    ['takes antidepressants', 'read: taking: antidepressants; takes'],
  ]);
});

describe('what is not taken, or may not be, is never taken without a word', () => {
  each([
    ['hydroxyzine 25 mg; Start: 09/30/2026; End: 10/14/2026', ASKS],
    ['Drug\tDose\tStarted\tStopped\nOlanzapine\t5 mg\t2026-02-18\t2026-08-30', 'noted', ASKS],
    ['Haloperidol was given once on the ward', ASKS],
    ['sertraline 50 mg 0-0-0-0', ASKS],
    ['sertraline 0 mg', ASKS],
    ['sertraline 50 mg 1 - 0 - 0 - 0', expect.stringMatching(/^read: /u)],
    ['sertraline 1.0 mg', 'read: taking: sertraline 1.0 mg'],
    ['Mirtazapin bis 3/26', STOPPED],
    ['Mirtazapin – Pause', ASKS],
    ['sertraline 50 mg crossed out', ASKS],
    ['Ferritin ~31 ug/L', ASKS],
    [
      'Collected: 12 Nov 2026 08:55     Received: 13 Nov 2026 13:20\nFerritin 31 ug/L',
      'noted',
      'unread',
      'read: ferritin 31 µg/L 2026-11-12',
    ],
    [
      'Laborbefund   Abnahme: 12.11.2026\nFerritin 31 µg/l',
      'noted',
      'noted',
      'read: ferritin 31 µg/L 2026-11-12',
    ],
    ['Ferinject 1000 mg i.v. einmalig am 21.10.2026 erhalten', ASKS],
    ['ferric carboxymaltose 1 g once 16/11/2026', ASKS],
    ['Iron infusion x1 Aug 2026', ASKS],
    ['haloperidol 5 mg once daily', 'read: taking: haloperidol 5 mg; once daily'],
    ['STOP taking these medications\ncitalopram 40 MG tablet', 'noted', ASKS],
    ['TO AVOID\nmetoclopramide', 'noted', ASKS],
    ['Acute medication (last 12 months)\nPromethazine 25mg', 'noted', ASKS],
    ['Mirtazapin 7,5 mg zur\nNacht (auf Wunsch abgesetzt)', STOPPED],
    ['Allergies: codeine (nausea)\nMeds: codeine linctus 15 mg', 'noted', 'noted', 'noted', ASKS],
    ['Rotigotine caused a rash, stopped', STOPPED],
    ['prochlorperazine 5 mg, dispensed 3 Feb 2025', ASKS],
    ['prochlorperazine 5 mg, dispensed 3 Nov 2026', expect.stringMatching(/^read: /u)],
    ['Results\nFerritin 31 ug/L\nIron', 'noted', expect.stringMatching(/ferritin 31/u), ASKS],
    ['Targin 10/5 mg 1-0-1-0  seit 09/2025', expect.stringMatching(/^read: taking: Targin/u)],
    [
      'B-12 1,000 mcg\n5-HTP 100 mg hs',
      expect.stringMatching(/B-12/u),
      expect.stringMatching(/^read: taking: 5-HTP/u),
    ],
    ['Iron deficiency: ferritin 28 ng/mL', 'unread'],
    ['B12 deficiency 2019, on injections', 'unread'],
    [
      'Discontinued:\nsertraline 50 mg\nhaloperidol 5 mg',
      'noted',
      'asks: stopped-recently: sertraline 50 mg | taking: sertraline 50 mg',
      'asks: stopped-recently: haloperidol 5 mg | taking: haloperidol 5 mg',
    ],
    [
      'sertraline 50 mg stopped 3/26',
      'asks: stopped-recently: sertraline 50 mg; stopped 3/26 | taking: sertraline 50 mg; stopped 3/26',
    ],
    [
      'Abgesetzt: Lorazepam 1 mg\nSuspendido: Metoclopramide',
      'noted',
      'asks: stopped-recently: Lorazepam 1 mg | taking: Lorazepam 1 mg',
      'noted',
      'asks: stopped-recently: Metoclopramide | taking: Metoclopramide',
    ],
    ['Suspendido: Metoclopramida', 'noted', expect.stringMatching(/^asks: stopped-recently: /u)],
    ['Mother takes sertraline', expect.stringMatching(/^asks: /u)],
    ['consider pramipexole 0.125 mg', expect.stringMatching(/^asks: /u)],
    ['no antidepressants', expect.stringMatching(/^asks: /u)],
    ['sertraline?', expect.stringMatching(/^asks: /u)],
    ['Lithium 0.7 mmol/L', expect.stringMatching(/^asks: /u)],
    ['sertraline 50 mg ↓', expect.stringMatching(/^asks: stopped/u)],
    [
      'Vitamin B12 1000 mcg monthly\nNil',
      expect.stringMatching(/^read: taking/u),
      expect.stringMatching(/^asks: none/u),
    ],
    ['codeine (nausea)', expect.stringMatching(/^asks: /u)],
    [
      'Sertraline and mirtazapine stopped 3/26',
      expect.stringMatching(/^asks: /u),
      expect.stringMatching(/^asks: stopped/u),
    ],
    ['Allergies: penicillin (rash), codeine - nausea', 'noted', 'noted', 'noted'],
    ['Allergic to penicillin, codeine', 'noted', expect.stringMatching(/^asks: /u)],
    [
      'Allergies:\ncodeine\n\nsertraline\namlodipine 5 mg',
      'noted',
      'noted',
      expect.stringMatching(/^asks: /u),
      'read: taking: amlodipine 5 mg',
    ],
    [
      'Allergies: codeine\nMedications:\nSertraline 50 mg',
      'noted',
      'noted',
      'noted',
      'read: taking: Sertraline 50 mg',
    ],
    ['NKDA\nAllergien: keine bekannt\nAlergias: NAMC', 'noted', 'noted', 'noted', 'noted', 'noted'],
    ['PMH: hypertension, iron deficiency', 'noted', 'noted', 'noted'],
    ['Restless legs on ropinirole 0.5 mg', expect.stringMatching(/^asks: taking: ropinirole/u)],
    ['none', 'asks: none taken'],
    ['No regular medications', 'read: none taken'],
    ['Medications: none', 'noted', 'read: none taken'],
    ['No medicines\nsertraline 50 mg', 'asks: none taken', 'read: taking: sertraline 50 mg'],
  ]);
});

test('H14: a decimal comma is no end of an entry', () => {
  const [only, ...more] = piecesOf('Pramipexole 0,18 mg at night');
  expect(more).toEqual([]);
  expect(only?.text).toContain('0,18 mg');
});

test('H17: none is no medicine: it is asked whether none is taken', () => {
  expect(readInWords('none')).toEqual(['asks: none taken']);
});

describe('what is not in the list is offered, and never taken by itself', () => {
  each([
    [
      'amitryptiline 25mg nocte',
      'asks: taking: amitriptyline 25mg nocte | taking: amitryptiline 25mg nocte',
    ],
    [
      'Mirtazapin abgesetzt wegen RLS',
      expect.stringMatching(/^asks: stopped-recently: Mirtazapin;/u),
    ],
    [
      'iron infusion in March, magnesium',
      'read: taking: iron infusion; in March',
      'asks: taking: magnesium | stopped-recently: magnesium',
    ],
    ['Foozol 10 mg od', expect.stringMatching(/^asks: taking: Foozol 10 mg od/u)],
    ['sertraline, foozol, aspirin', 'read: taking: sertraline', 'unread', 'read: taking: aspirin'],
    // A name that goes on in a word that is not known may be another medicine's (D72).
    [
      'Sertraline foozol',
      expect.stringMatching(/^asks: taking: Sertraline; foozol \| taking: Sert/u),
    ],
    ['Magnesium glycinate 200mg at night', expect.stringMatching(/^asks: /u)],
    ['Buprenorphine/naloxone film 2/0.5 mg', expect.stringMatching(/^asks: /u)],
    ['Sertraline night', expect.stringMatching(/^asks: /u)],
    [
      'sertraline 50 mg\nZoloft 100 mg',
      'read: taking: sertraline 50 mg',
      'asks: taking: Zoloft 100 mg',
    ],
  ]);

  test('what is too long for its field is kept as typed, and not cut', () => {
    const [piece] = piecesOf(`sertraline 50 mg ${'and so on '.repeat(60)}`);
    expect(piece?.status).toBe('unread');
    expect(piece?.choices).toEqual([]);
  });
});

describe('a report of results, in the layouts that laboratories have', () => {
  each([
    ['ferritin 31 ug/L (L) 12.11.26', 'read: ferritin 31 µg/L 2026-11-12'],
    ['Ferritin 31 ng/mL (30-400)', 'read: ferritin 31 ng/mL'],
    ['Ferritin [µg/l]  31  30-400', 'read: ferritin 31 µg/L'],
    ['Ferritin 31 µg/L Ref. 30-400', 'read: ferritin 31 µg/L'],
    ['Ferritin | 31 | µg/L | L | 30-400 | 12.11.2026', 'read: ferritin 31 µg/L 2026-11-12'],
    ['Ferritin (12.11.26): 31µg/L↓', 'read: ferritin 31 µg/L 2026-11-12'],
    ['Ferritin\n31 ng/mL\n(30-400)', 'read: ferritin 31 ng/mL'],
    [
      'Serum ferritin level (XE24r) 31 ug/L [30.0 - 400.0]; Below low reference limit',
      'read: ferritin 31 µg/L',
    ],
    ['HGB 11.2 L 12.0-16.0 g/dL', 'read: haemoglobin 11.2 g/dL'],
    ['Hb 12,1 g/dL; TSAT 14 %', 'read: haemoglobin 12,1 g/dL', 'read: tsat 14 %'],
    ['CRP < 5 mg/L', 'read: crp <5 mg/L'],
    ['Holotranscobalamin\t38\tpmol/l\t> 50', 'read: active-b12 38 pmol/L'],
    ['GFR (CKD-EPI)\t>90\tml/min/1,73m²', 'read: egfr >90 mL/min/1.73m²'],
    ['TSH 2.34 uIU/mL 0.450-4.500', 'read: tsh 2.34 mIU/L'],
    ['Índice de saturación de transferrina 14 %', 'read: tsat 14 %'],
    ["Ferritin 1'234 ng/mL", "read: ferritin 1'234 ng/mL"],
    [
      'Laborbefund vom 12.11.2026\nParameter\tErgebnis\tEinheit\tReferenzbereich\nFerritin i.S.\t 31,5 -\tµg/l\t30 - 400',
      'noted',
      'noted',
      'read: ferritin 31,5 µg/L 2026-11-12',
    ],
    [
      'Test\t12.11.2026\t03.05.2026\tUnit\nFerritin\t31\t45\tµg/L\nHb\t\t12,4\tg/dl',
      'noted',
      'read: ferritin 31 µg/L 2026-11-12',
      'read: haemoglobin 12,4 g/dL 2026-05-03',
    ],
    [
      'Geb.: 03.04.1960\nEntnahme: 12.11.2026 08:15 Uhr\nBefunddatum: 13.11.2026\nFerritin: 12 ng/ml (Norm 15-150)',
      'noted',
      'noted',
      'noted',
      'read: ferritin 12 ng/mL 2026-11-12',
    ],
    [
      '2026-11-12 Ferritin 31 ng/mL, Hb 124 g/L\nTSH 2.1 mIU/L',
      'read: ferritin 31 ng/mL 2026-11-12',
      'read: haemoglobin 124 g/L 2026-11-12',
      'read: tsh 2.1 mIU/L',
    ],
    [
      'Hb 70 g/L\nB12 150 pmol/L\nK 4.1 mmol/L',
      'read: haemoglobin 70 g/L',
      'read: b12 150 pmol/L',
      'unread',
    ],
    ['Ferritin,31,ng/mL,30-400,2026-11-12', 'read: ferritin 31 ng/mL 2026-11-12'],
    [
      'Hb 124 g/L MCV 82 ferritin 12 ng/mL K 4.1 mmol/L',
      'read: haemoglobin 124 g/L',
      'unread',
      'read: ferritin 12 ng/mL',
      'unread',
    ],
    ['iron 12 umol/L, iron tablets', 'read: iron 12 µmol/L', 'read: taking: iron tablets'],
    // A portal: a line for each part, a flag or a goal before the value
    [
      'Ferritin\nYour value\n24 ng/mL\nStandard range\n13 - 150 ng/mL\nTIBC\nNormal range: 250 - 425 ug/dL\nValue\n431\nHigh',
      'read: ferritin 24 ng/mL',
      'read: tibc 431 µg/dL',
    ],
    [
      'Ferritin\nGoal: above 75 ng/mL\nYour value\n31 ng/mL\nPrevious value\n64 ng/mL',
      'read: ferritin 31 ng/mL',
      'unread',
      'unread',
    ],
    [
      'Ferritin\nCollected on November 12, 2026\nYour value: 31 ng/mL',
      'read: ferritin 31 ng/mL 2026-11-12',
    ],
    // Titles say which number is a limit or an earlier value.
    [
      'Test\tFlag\tPrevious\tResult\tUnits\tLower\tUpper\nFerritin\tL\t12\t13\tug/L\t30\t400',
      'noted',
      'read: ferritin 13 µg/L',
    ],
    [
      'component,value,low,high,unit,collected,reported\nTSH,1.8,0.4,4.5,mIU/L,2026-11-05,2026-11-07',
      'noted',
      'read: tsh 1.8 mIU/L 2026-11-05',
    ],
    ['"TSAT","14","%","20-50","14/11/2026","LOW"', 'read: tsat 14 % 2026-11-14'],
    ['Iron 44 ug/dL\n% Saturation 11 (15-55)', 'read: iron 44 µg/dL', 'read: tsat 11 %'],
    [
      '10/21/2026 Hgb 12.2 g/dL, 03/30/2026 Hgb 10.9 g/dL',
      'read: haemoglobin 12.2 g/dL 2026-10-21',
      'unread',
    ],
  ]);

  test('every test of the visit is found by its own name and its first unit', () => {
    const lines = LAB_IDS.map((id) => {
      const { name, units } = LABS[id];
      return `${name} ${units[0].soft[1]} ${units[0].unit}`;
    });
    expect(readInWords(lines.join('\n'))).toEqual(
      LAB_IDS.map((id) => `read: ${id} ${LABS[id].units[0].soft[1]} ${LABS[id].units[0].unit}`),
    );
  });
});

describe('what may be another value is asked, or kept as typed', () => {
  each([
    [
      'Ferritin 31',
      'asks: ferritin 31 ng/mL | ferritin 31 µg/L | ferritin 31 pmol/L | ferritin 31 mg/L',
    ],
    ['Ferritin 31 ng/dL', 'asks'],
    ['ferritin 18 -> 45 ug/L', 'asks: ferritin 18 µg/L | ferritin 45 µg/L'],
    [
      'Ferritin 12-Nov-2026 31 ug/L 15-May-2026 12 ug/L',
      'asks: ferritin 31 µg/L 2026-11-12 | ferritin 12 µg/L 2026-05-15',
    ],
    ['Ferritin in 2019: 12 ng/mL', 'asks: ferritin 12 ng/mL'],
    ['eGFR/1.73 m*2 > 90 mL/min', 'asks: egfr >90 mL/min/1.73m²'],
    ['Ferritin 13-150', 'unread'],
    ['Target ferritin > 75', 'unread'],
    // Columns that were copied one by one: no number is known to be whose.
    [
      'Ferritin\nTSAT\nCRP\n19 ng/mL\n9 %\n4 mg/L',
      'unread',
      'unread',
      'unread',
      'unread',
      'unread',
      'unread',
    ],
    [
      'pO2 10.9, pCO2 5.2\nSaturation 96 %\nFerritin 40 ug/L',
      'unread',
      'unread',
      'unread',
      'read: ferritin 40 µg/L',
    ],
    ['A ferritin under 30 ug/L suggests iron deficiency', 'unread'],
    ['If Hb <80 g/L discuss transfusion', 'unread'],
    ['Repeat ferritin in 3 months', 'unread'],
    ['Ferritin pending', 'unread'],
    ['ferritin 5.6.2026', 'unread'],
    ['TSAT 0.31 %', 'unread'],
    ['Ferritin 1,234 ng/mL', 'asks: ferritin 1,234 ng/mL decimal | ferritin 1,234 ng/mL thousands'],
    ['Ferritin 1 234 ng/mL', 'asks: ferritin 1 234 ng/mL | ferritin 1 ng/mL | ferritin 234 ng/mL'],
    ['ferritin less than 5 ng/mL', 'asks: ferritin <5 ng/mL'],
    ['Her ferritin should be 75 ng/mL', 'asks: ferritin 75 ng/mL'],
    ['Hb 5.2 g/dL', 'asks: haemoglobin 5.2 g/dL'],
    ['HbA1c 36 mmol/mol (5.4 %)', 'asks: hba1c 36 mmol/mol | hba1c 5.4 %'],
    ['soluble transferrin receptor 4.5 mg/L', 'unread'],
    ['TSAT 14 % 03/04/2026', 'asks: tsat 14 % 2026-04-03 | tsat 14 % 2026-03-04'],
    ['Ferritin 31 ng/mL 01.12.2026', 'asks: ferritin 31 ng/mL 2026-12-01 | ferritin 31 ng/mL'],
    ['Ferritin 31 ng/mL (March 2026)', 'asks: ferritin 31 ng/mL'],
    [
      'Ferritin 31 ng/mL, Hb 124 g/L (12.10.26)',
      'asks: ferritin 31 ng/mL 2026-10-12 | ferritin 31 ng/mL',
      'read: haemoglobin 124 g/L 2026-10-12',
    ],
    [
      'Ferritin 31 µg/L 12.11.2026\nFerritin 45 µg/L 03.05.2026',
      'read: ferritin 31 µg/L 2026-11-12',
      'unread',
    ],
    [
      'Ferritin 31 µg/L 12.11.2026\nFerritin 45 µg/L',
      'asks: ferritin 31 µg/L 2026-11-12',
      'asks: ferritin 45 µg/L',
    ],
    [
      'Ferritin 31 µg/L am 12.11.2026, zuvor 12 µg/L am 3.5.2026',
      'asks: ferritin 31 µg/L 2026-11-12 | ferritin 12 µg/L 2026-05-03',
    ],
  ]);
});
