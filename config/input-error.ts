/** One mistake in a file that a person wrote, and where it is. */
export interface InputProblem {
  /** The path as the caller gave it: relative paths stay relative, so that the message is the same on every machine. */
  readonly file: string;
  /** Counted from 1; absent when the problem is the file itself. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A file is wrong: carries every problem at once, because fixing a file one error a run is slow. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** In the order of the file. */
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    const sorted = problems.toSorted(byPosition);
    super(sorted.map(text).join("\n"));
    this.problems = sorted;
  }
}

function text({ file, line, column, message }: InputProblem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${position}: ${message}`;
}

function byPosition(a: InputProblem, b: InputProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
