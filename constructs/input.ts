import { Token } from "cdktf";

/** What is wrong with an input, in the one form all constructs use: where, what, what was found, what is allowed and what to change. */
export interface WrongInput {
  readonly what: string;
  readonly got: unknown;
  readonly allowed: string;
  readonly fix: string;
}

/** The error to throw. `where` is the construct path, or the name of the function that has none. */
export function wrongInput(where: string, { what, got, allowed, fix }: WrongInput): Error {
  return new Error(`${where}: ${what} - got ${got}; allowed ${allowed}; ${fix}`);
}

/** A whole number from `minimum` to `maximum`. */
export interface WholeNumber {
  readonly name: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly fix: string;
  /**
   * Synthesis calculates with it, so that it cannot wait for the plan.
   * @default false - a value known only to Terraform passes: it checks it itself
   */
  readonly known?: boolean;
}

/** @throws when the value is no whole number or out of range */
export function requireWholeNumber(where: string, { name, value, minimum, maximum, fix, known = false }: WholeNumber): void {
  const unresolved = Token.isUnresolved(value);
  if (unresolved ? !known : Number.isInteger(value) && value >= minimum && value <= maximum) return;
  throw wrongInput(where, {
    what: `${name} is out of range`,
    got: unresolved ? "a value known only to Terraform" : value,
    allowed: `${minimum} to ${maximum}`,
    fix,
  });
}
