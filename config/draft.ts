/** What could be read of a wrong file: the shape of `T`, with `undefined` in each place that is missing or wrong. */
export type Draft<T> = T extends readonly (infer E)[]
  ? readonly (Draft<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

/** Keys that lead to a value. */
export type Path = readonly (string | number)[];

/** Something wrong at a path of a file; whoever knows the file adds the line. */
export interface Complaint {
  readonly path: Path;
  /** What is wrong, what is allowed and what to change; without the path. */
  readonly message: string;
}

/** A key that stands in the file with a value that was already found wrong: not to be complained about again. */
export function isWrong(draft: object, key: string): boolean {
  return Object.hasOwn(draft, key) && (draft as Record<string, unknown>)[key] === undefined;
}

/** The entries of a mapping that were read, in the order of the file. */
export function entriesOf<V>(mapping: { readonly [key: string]: V | undefined } | undefined): [string, V][] {
  return Object.entries(mapping ?? {}).filter((entry): entry is [string, V] => entry[1] !== undefined);
}

/** A path as a person writes it: `contacts[0]`, `environments.prod.class`; odd keys in quotes. */
export function pathText(path: Path): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${/^[\w-]+$/.test(key) ? key : JSON.stringify(key)}`))
    .join("");
}
