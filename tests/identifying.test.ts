import { describe, expect, test } from 'vitest';
import { looksIdentifying } from '../src/ui/identifying.ts';

describe('looks as if it identified a person', () => {
  test.each([
    // Record numbers.
    '943 476 5919',
    'NHS 943-476-5919',
    'NHS no 9434765919',
    'MRN 123456',
    'mrn:00412378',
    'hosp no. X123456',
    'A1234567',
    'record 12.34.56.78',
    'BSN 1234.56.782',
    '12-34-5678',
    'seen before (1234 5678)',
    'AHV 756.1234.5678.97',
    'tel 0301 234567',
    'tel +44 20 7946 0018',
    '555-123-4567',
    '010190-123-4',
    // Dates of birth.
    '12/03/1961',
    'dob 12.3.61',
    'born 12-03-1961',
    '03/28/1961',
    '12-03-61',
    '3-28-61',
    '12 March 1961',
    '12th of March 1961',
    '12 mar 61',
    '12-Mar-1961',
    'March 12, 1961',
    'Sept 3rd, 1948',
    '1961-03-12',
    '1961/3/12',
    'b. 1.1.2015, known neuropathy',
    '12 03 1961',
    // Addresses.
    'jane.doe@example.org',
    'write to j@x.co.uk',
  ])('%j', (text) => {
    expect(looksIdentifying(text)).toBe(true);
  });
});

describe('looks as it should', () => {
  test.each([
    '',
    'ferritin 50-75',
    'ferritin 62 ng/mL, TSAT 18 %',
    'since 2019',
    'since March 2019',
    '2019-2021',
    '2015 - 2019 pramipexole',
    'MRC 4/5',
    'L4/5',
    'L5/S1 since 2018',
    'L2/3/4 stenosis',
    '3-4 times',
    '3-4 nights/week, 10-15 min',
    '20 mg 1-0-1',
    '0-0-1-1',
    '100/25 mg three times',
    'levodopa/benserazide 100/25 mg 1-1-1',
    '0.125 mg',
    'pramipexole 0.18 mg, 0.35 mg at night',
    '22:30',
    '22:30-06:00',
    'HbA1c 48 mmol/mol',
    'Hb 13.2, MCV 88, B12 180',
    'platelets 250,000',
    'ECG 72/min',
    'BP 120/80',
    'BP 120/80, 135/85',
    '1500 mL',
    'radiculopathy left, MRI 2021',
    'EMG 03/2022: normal',
    'stroke 2014, stable, seen again 2020',
    'polyneuropathy (chemotherapy 2016)',
    'amputation below knee 1998',
    'eGFR 45-50',
    'IRLS 24/40',
    '10-10-20 mg',
    '5-5-10 drops',
    'ferritin 45 50 62 70',
    'T8-T10',
    'ICSD-3-TR, DSM-5-TR',
    'may 1 tablet at night',
    '1 in 2 nights',
    'vitamin B12 1000 mcg monthly',
    'ferrous sulphate 200 mg 1-0-0',
    'ferritin 45.5-62.5',
  ])('%j', (text) => {
    expect(looksIdentifying(text)).toBe(false);
  });
});
