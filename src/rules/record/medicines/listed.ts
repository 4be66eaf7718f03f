/**
 * The list of medicines, and how dates are written, there once this module is. Whatever can make a medicine of a visit imports it
 * by itself, never late: tests/build/medicine-list.test.ts knows them all.
 */
import { MEDICINE_CLASSES } from './classes.ts';
import { findMedicine } from './find.ts';
import { putDates } from '../the-dates.ts';
import { readDate } from '../typed-date.ts';
import { putList } from './the-list.ts';

putDates(readDate);
putList({ find: findMedicine, classes: MEDICINE_CLASSES });
