import { readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "./pin";

/** A check of the pinned Checkov whose answer about azurerm 4 is not to be relied on. */
export interface Correction {
  readonly id: string;
  /**
   * `dead`: it cannot tell good from bad any more. `falsePositive`: it fails what is right. `falseNegative`: it passes what is
   * wrong, or is silent about it. `noise`: what it asks for is a choice, or always so.
   */
  readonly verdict: "dead" | "falsePositive" | "falseNegative" | "noise";
  /** The type the evidence is about; the check may be about others too. */
  readonly resourceType: string;
  readonly reason: string;
  /** The page of azurerm's documentation that the reason rests on. */
  readonly source: string;
}

/** What is known to be wrong with Checkov's checks on azurerm 4, each shown by a test that runs the pinned Checkov. */
export const corrections: readonly Correction[] = JSON.parse(readFileSync(path.join(packageFolder, "corrections.json"), "utf8"));
