/** One part of a version constraint, `~> 4.55`. */
export interface Constraint {
  readonly operator: "=" | "!=" | ">" | ">=" | "<" | "<=" | "~>";
  readonly major: number;
  /** Is the version later than the first of its major number? */
  readonly isLater: boolean;
}

/** The parts of a constraint, `>= 4.0, < 5.0`; undefined when it is none. */
export function constraintsOf(text: string): readonly Constraint[] | undefined {
  const parts = text.split(",").map((part) => /^\s*(=|!=|>=|<=|~>|>|<|)\s*v?(\d+)((?:\.\d+)*)(?:[-+][\w.]+)?\s*$/.exec(part));
  const read = parts.map((part) => {
    if (part === null) return undefined;
    const [, operator = "", major = "", others = ""] = part;
    return { operator: (operator || "=") as Constraint["operator"], major: Number(major), isLater: /[1-9]/.test(others) };
  });
  return read.every((constraint) => constraint !== undefined) ? read : undefined;
}

/** Does the constraint keep the next major version out? */
export function isBounded(constraints: readonly Constraint[]): boolean {
  return constraints.some(({ operator }) => ["=", "<", "<=", "~>"].includes(operator));
}

/** May the constraint be met by a version of this major number, and by no later one? */
export function keepsTo(constraints: readonly Constraint[], major: number): boolean {
  return constraints.every((c) => {
    if (c.operator === "=" || c.operator === "~>") return c.major === major;
    if (c.operator === "<") return c.major > major ? c.major === major + 1 : c.isLater && c.major === major;
    if (c.operator === "<=") return c.major === major;
    return c.operator === "!=" || c.major <= major;
  });
}
