import { z } from "zod";
import { type Complaint, type Draft, type Path, pathText } from "./draft";
import { InputError, type InputProblem } from "./input-error";
import { interpret } from "./interpret";
import { positionOf, readYamlText } from "./yaml-text";

/** Line and column, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The content of a file that holds, and where each part of it stands. */
export interface Located<T> {
  readonly value: T;
  /** As the caller gave it. */
  readonly file: string;
  /** Where a path stands: the value, or its key when it is a mapping or a list; undefined when the file does not have it. */
  locate(path: Path): Position | undefined;
}

/** A mistake, and the path of what is wrong; a key that stands there twice has none. */
export interface LocatedProblem extends InputProblem {
  readonly path: Path | undefined;
}

/** What could be read of a file, and everything that is wrong with it. */
export interface Inspected<T> {
  readonly draft: Draft<T>;
  /** The whole of it; undefined when there is a problem. */
  readonly value: T | undefined;
  readonly problems: readonly LocatedProblem[];
  /** As in `Located`. */
  locate(path: Path): Position | undefined;
}

/**
 * Reads a YAML file that a person wrote.
 *
 * @param check what the schema cannot say, across values; it gets what could be read of a wrong file too, so that all mistakes come in one go
 * @throws InputError with every problem at once: no such file, no YAML, against the schema, refused by `check`
 */
export function readYaml<T>(file: string, schema: z.ZodType<T>, check: (draft: Draft<T>) => readonly Complaint[] = () => []): Located<T> {
  const { value, problems, locate } = inspectYaml(file, schema, check);
  if (value === undefined) throw new InputError(problems.map(({ path: _, ...problem }) => problem));
  return { value, file, locate };
}

/** As `readYaml`, for who can go on with a part of a wrong file. @throws InputError when there is no such file, or no YAML in it */
export function inspectYaml<T>(file: string, schema: z.ZodType<T>, check: (draft: Draft<T>) => readonly Complaint[] = () => []): Inspected<T> {
  const { document, lines, duplicates } = readYamlText(file);
  const { draft, complaints, offsetOf } = interpret(document, schema);
  const locate = (path: Path): Position | undefined => {
    const offset = offsetOf(path);
    return offset === undefined ? undefined : positionOf(lines, offset);
  };
  const locateNearest = (path: Path): Position => locate(path) ?? (path.length === 0 ? { line: 1, column: 1 } : locateNearest(path.slice(0, -1)));
  const problem = (position: Position, path: Path, message: string): LocatedProblem => ({ file, ...position, message: withPath(path, message), path });

  const checked = isMapping(draft) ? check(draft as Draft<T>) : [];
  const problems = [
    ...duplicates.map((duplicate) => ({ ...duplicate, path: undefined })),
    ...complaints.map(({ path, offset, message }) => problem(positionOf(lines, offset), path, message)),
    ...checked.map(({ path, message }) => problem(locateNearest(path), path, message)),
  ];
  if (problems.length > 0) return { draft: draft as Draft<T>, value: undefined, problems, locate };
  const result = z.safeParse(schema, draft);
  const refused = result.error?.issues.map(({ path, message }) => problem(locateNearest(path as Path), path as Path, message)) ?? [];
  return { draft: draft as Draft<T>, value: result.data, problems: refused, locate };
}

function withPath(path: Path, message: string): string {
  return path.length === 0 ? message : `${pathText(path)} - ${message}`;
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
