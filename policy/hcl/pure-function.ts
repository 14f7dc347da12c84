import { failed, type Term } from "./terms";

/** Computes a call; nothing where its arguments do not tell the result, an `Unknown` of kind `failed` where Terraform would refuse them. */
export type PureFunction = (args: readonly Term[]) => Term | undefined;

/** Says that a call cannot be computed by Terraform either. */
export const refused: Term = failed("refused");
