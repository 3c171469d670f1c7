/** What these tests use of libraries without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL items. */
    data: Record<string, unknown>[];
  }
  export const plugins: { input: { data(text: string, type: string): unknown } };
}

declare module 'jsonld' {
  export function expand(data: object, options: object): Promise<Record<string, unknown>[]>;
}
