/** What is different between two states of a thing, as the trail keeps them: one entry for each value that is not the same. */

export type Value =
  null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value | undefined };

export interface Change {
  /** The field, and within it what the value belongs to: `ratings`, `half_true`, `label`. */
  path: readonly string[];
  /** Undefined: it was not there. */
  before: Value | undefined;
  /** Undefined: it is not there any more. */
  after: Value | undefined;
}

type Fields = { readonly [name: string]: Value | undefined };

export function changesOf(before: Value | undefined, after: Value | undefined, path: readonly string[] = []): Change[] {
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  if (!old || !young) return same(before, after) ? [] : [{ path, before, after }];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])];
  return [
    ...names.flatMap((name) => changesOf(old[name], young[name], [...path, name])),
    ...orderChange(before, after, path),
  ];
}

/** The fields of an object, or the members of a list by their keys; null for what is told as one value. */
function fieldsOf(value: Value | undefined): Fields | null {
  if (isKeyed(value)) return Object.fromEntries(value.map((member) => [member.key, member]));
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

type Keyed = readonly { readonly key: string; readonly [name: string]: Value }[];

function isKeyed(value: Value | undefined): value is Keyed {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((member) => typeof member === 'object' && member !== null && typeof member.key === 'string')
  );
}

/** Members that are in both lists but one after the other in another way. */
function orderChange(before: Value | undefined, after: Value | undefined, path: readonly string[]): Change[] {
  if (!isKeyed(before) || !isKeyed(after)) return [];
  const [old, young] = [before.map(({ key }) => key), after.map(({ key }) => key)];
  const stayed = [old.filter((key) => young.includes(key)), young.filter((key) => old.includes(key))];
  return same(stayed[0], stayed[1]) ? [] : [{ path: [...path, 'order'], before: old, after: young }];
}

function same(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
