import type { ChildFacts } from './children.ts';
import { fact, type FactWords } from './fact-words.ts';
import { ADULT_AGE, CHILD_LIMP_FROM, CHILD_LIMP_TO } from '../tables/limits/age.ts';

const under = `Under ${ADULT_AGE.digits}`;

export const CHILDREN_WORDS = {
  'child-danger': fact(`${under}: a danger sign`, ['safety.child-danger']),
  'child-unsaid': fact(`${under}: a danger sign, not said which`, ['safety.child-danger']),
  'child-acute': fact(`${under}: for minutes, hours or days, not a limp alone`, [
    'safety.child-danger',
  ]),
  'child-red-spots': fact(`${under}: pinpoint red spots`, ['safety.child-danger']),
  'child-belly': fact(`${under}: swollen belly, or enlarged liver or spleen`, [
    'safety.child-danger',
  ]),
  'child-cannot-bear-weight': fact(`${under}: cannot bear weight`, ['safety.child-danger']),
  'child-limp': fact(`${under}: a limp, told or found`, [
    'safety.child-danger',
    'exam.gait',
    'exam.joints',
    'exam.strength',
  ]),
  'child-limp-and-fever': fact(`${under}: limp with fever`, ['safety.child-danger', 'exam.gait']),
  'child-limp-age': fact(
    `From ${CHILD_LIMP_FROM.digits} to the birthday of ${CHILD_LIMP_TO.digits}`,
    ['age'],
    { between: 'yes', 'early-or-late': 'no, or not sure' },
  ),
  'child-blood-count': fact(
    `${under}: fever, pain in one place or at night, pallor, tiredness, bruising or lumps`,
    ['safety.child-danger'],
  ),
} satisfies Record<keyof ChildFacts, FactWords>;
