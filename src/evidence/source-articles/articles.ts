/** The five articles that this checklist was asked for, each with all of its statements (D49). */
import { CAUSE_OF_IT } from './cause-of-it.ts';
import { CAUSES_CONTINUED } from './causes-continued.ts';
import type { Article, Statement } from './statement.ts';
import { WEAKNESS_AND_BALANCE } from './weakness-and-balance.ts';
import { WHAT_CAUSES_IT } from './what-causes-it.ts';
import { WILLIS_EKBOM_CAUSES } from './willis-ekbom-causes.ts';

export const ARTICLES: readonly Article[] = [
  WEAKNESS_AND_BALANCE,
  WHAT_CAUSES_IT,
  CAUSES_CONTINUED,
  CAUSE_OF_IT,
  WILLIS_EKBOM_CAUSES,
];

export const STATEMENTS: readonly Statement[] = ARTICLES.flatMap(({ statements }) => statements);
