/** What a reader may put before a colon, and the kinds of articles in Chinese: folded. */
import { fold } from '../../text/folding.ts';
import { kindNames, type Operator, operatorNames } from './operator-names.ts';

/** Folded name → operator. */
export const operators: ReadonlyMap<string, Operator> = inverse(operatorNames);

const kindsByName = inverse(kindNames);

/** A kind by its name in either language, folded; a name that is none stays and finds nothing. */
export function nameToKind(name: string): string {
  return kindsByName.get(name) ?? name;
}

function inverse<Key extends string>(table: Record<Key, readonly string[]>): Map<string, Key> {
  const keys = Object.keys(table) as Key[];
  return new Map(keys.flatMap((key) => table[key].map((name): [string, Key] => [fold(name), key])));
}
