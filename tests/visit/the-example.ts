import { exampleVisit } from '../../src/visit/example.ts';
import { TODAY } from '../rules/a-visit.ts';

/** The example as it is opened on the tables' day. */
export const THE_EXAMPLE = exampleVisit(new Date(`${TODAY}T10:42:00`));
