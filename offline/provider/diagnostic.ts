import type { Path } from "./plan";

/** An error as Terraform shows it, with the attribute that it is about. */
export interface Diagnostic {
  readonly summary: string;
  readonly detail?: string;
  readonly path?: Path;
}

/** A diagnostic as it travels. */
export function wireDiagnostic({ summary, detail = "", path }: Diagnostic): object {
  return { severity: 1, summary, detail, ...(path === undefined ? {} : { attribute: wirePath(path) }) };
}

/** A path as it travels. */
export function wirePath(path: Path): object {
  return { steps: path.map((step) => (typeof step === "number" ? { elementKeyInt: step } : { attributeName: step })) };
}
