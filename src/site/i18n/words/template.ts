/** Words with places for values: `第{line}行`. The language of a table says how many forms it has. */

/** The names of the places in a text. */
export type Places<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** Forms by the number in the place `{count}`: English has two, Chinese one. */
export interface Forms {
  one: string;
  other: string;
}

declare const places: unique symbol;

/** Opaque: only `say` and `Sentence.astro` can print it, and only with all its values. */
export interface Template<Name extends string> {
  readonly [places]: Name;
}

/** A table as code sees it: texts with places are templates. */
export type Spoken<Table> = Table extends string
  ? [Places<Table>] extends [never]
    ? string
    : Template<Places<Table>>
  : Table extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof Table]: Spoken<Table[Key]> };

/** A table of another language: the same keys; forms are allowed where the first has a place. */
export type Translated<Table> = Table extends string
  ? [Places<Table>] extends [never]
    ? string
    : string | Forms
  : Table extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof Table]: Translated<Table[Key]> };

export type Values<Name extends string> = Record<Name, string | number>;

const place = /\{(\w+)\}/u;

/** The words with their values; `{count}` chooses the form and is grouped by thousands. */
export function say<Name extends string>(template: Template<Name>, values: Values<Name>): string {
  return templateToParts(template, values)
    .map((part) => ('text' in part ? part.text : valueToWords(part.name, values)))
    .join('');
}

export type Part = { text: string } | { name: string };

/** Texts and places in turn. */
export function templateToParts<Name extends string>(
  template: Template<Name>,
  values: Partial<Values<Name>>,
): Part[] {
  const forms = template as unknown as string | Forms;
  const isOne = Number((values as Partial<Values<string>>)['count']) === 1;
  const text = typeof forms === 'string' ? forms : isOne ? forms.one : forms.other;
  return text
    .split(place)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { name: part }));
}

/** The value of one place, as it is printed. */
export function valueToWords(name: string, values: Partial<Values<string>>): string {
  const value = values[name];
  const isGrouped = name === 'count' && typeof value === 'number';
  return isGrouped ? value.toLocaleString('en') : String(value);
}
