/**
 * Texts and what is shown for them → the table by which a browser shows the same. Of each character
 * the most frequent form is its usual one; where it has another, the shortest run around it that
 * always has it so becomes a rule: a word, a name, or a family name between a mark and a post.
 */
import { end, type ScriptTable, start } from './script-table.ts';

/** A text, and the same for reading: as long. */
export type Shown = readonly [text: string, shown: string];

/** A place of a character that has several forms. */
interface Place {
  framed: string;
  at: number;
  one: string;
  form: string;
}

/** Units before and after the character. */
type Reach = readonly [before: number, after: number];

/** From short runs to long ones; of runs as long, what follows tells more. */
const reaches: Reach[] = Array.from({ length: 9 }, (_, length) =>
  Array.from({ length: length + 1 }, (_left, before) => [before, length - before] as const),
)
  .flat()
  .slice(1);

/** Of texts in Simplified alone. */
export function textsToTable(texts: readonly Shown[]): ScriptTable {
  const forms = countForms(texts);
  const usual = new Map([...forms].map(([one, counts]) => [one, mostFrequent(counts)]));
  const several = new Set([...forms].flatMap(([one, counts]) => (counts.size > 1 ? [one] : [])));
  const rules = findRules(
    texts.flatMap((shown) => findPlaces(shown, several)),
    usual,
  );
  const pairs = [...usual].filter(([one, form]) => one !== form).sort(byCodePoint);
  return { pairs: pairs.flat().join(''), rules: [...rules].sort() };
}

function countForms(texts: readonly Shown[]): Map<string, Map<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const [text, shown] of texts) {
    const shownCharacters = [...shown];
    for (const [index, one] of [...text].entries()) {
      const form = shownCharacters[index] ?? one;
      const counts = forms.get(one) ?? new Map<string, number>();
      counts.set(form, (counts.get(form) ?? 0) + 1);
      forms.set(one, counts);
    }
  }
  return forms;
}

function mostFrequent(counts: Map<string, number>): string {
  const sorted = [...counts].sort((one, other) => other[1] - one[1] || byCodePoint(one, other));
  return sorted[0]?.[0] ?? '';
}

function byCodePoint(
  [one]: readonly [string, ...unknown[]],
  [other]: readonly [string, ...unknown[]],
) {
  return one < other ? -1 : Number(one > other);
}

function findPlaces([text, shown]: Shown, several: ReadonlySet<string>): Place[] {
  const framed = start + text + end;
  const forms = [...shown];
  const places: Place[] = [];
  let at = start.length;
  for (const [index, one] of [...text].entries()) {
    if (several.has(one)) places.push({ framed, at, one, form: forms[index] ?? one });
    at += one.length;
  }
  return places;
}

/** What no run tells apart keeps its usual form. */
function findRules(places: Place[], usual: ReadonlyMap<string, string>): Set<string> {
  const rules = new Set<string>();
  let open = places.filter(({ one, form }) => usual.get(one) !== form);
  for (const reach of reaches) {
    if (open.length === 0) break;
    const characters = new Set(open.map(({ one }) => one));
    const told = formsByRun(
      places.filter(({ one }) => characters.has(one)),
      reach,
    );
    open = open.filter((place) => {
      const run = runAround(place, reach);
      if (run === null || told.get(run) !== place.form) return true;
      rules.add(`${reach[0]}${place.form},${run}`);
      return false;
    });
  }
  return rules;
}

/** Run → the form that its character always has; null where it has several. */
function formsByRun(places: Place[], reach: Reach): Map<string, string | null> {
  const told = new Map<string, string | null>();
  for (const place of places) {
    const run = runAround(place, reach);
    if (run === null) continue;
    const known = told.get(run);
    told.set(run, known === undefined || known === place.form ? place.form : null);
  }
  return told;
}

/** Null where the text does not reach so far. */
function runAround({ framed, at, one }: Place, [before, after]: Reach): string | null {
  const last = at + one.length + after;
  return at < before || last > framed.length ? null : framed.slice(at - before, last);
}
