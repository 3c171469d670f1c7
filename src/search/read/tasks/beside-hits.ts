/** What is asked after hits: a module of its own, so that the first hits do not wait for it. */
export { articles } from './articles.ts';
export { concordance } from './concordance.ts';
export { count } from './count.ts';
export { survey } from './survey.ts';
