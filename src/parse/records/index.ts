/** The records that the parser makes and everything else reads. */
export * from './article.ts';
export * from './basics.ts';
export * from './date.ts';
export * from './page.ts';
export * from './person.ts';
