import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/** What a source document asks of a deployment. */
export interface Requirement {
  readonly id: string;
  readonly source: string;
  readonly section: string;
  readonly text: string;
}

/** One thing that must hold, and which requirements it serves. */
export interface Control {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly statement: string;
  readonly severity: string;
  readonly tier: string;
  readonly requirements: readonly string[];
  /** Articles and numbers by catalogue: gdpr, nsm, cis_azure_3_0, cis_azure_2_1, mcsb_v1. */
  readonly references: Readonly<Record<string, readonly string[]>>;
  /** References whose number was not found in a source. */
  readonly unverified?: readonly string[];
}

/** The catalogue of the baseline: documents, requirements and controls. */
export interface Catalogue {
  readonly documents: Readonly<Record<string, string>>;
  readonly requirements: readonly Requirement[];
  readonly controls: readonly Control[];
}

/** Reads `policy/controls.yaml`. */
export function loadCatalogue(): Catalogue {
  return parse(readFileSync(path.join(__dirname, "controls.yaml"), "utf8")) as Catalogue;
}
