import { readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "./pin";

/** A check of the pinned Checkov whose answer about azurerm 4 is not to be relied on. */
export interface Correction {
  readonly id: string;
  /**
   * `dead`: it cannot tell good from bad any more. `falsePositive`: it fails what is right. `falseNegative`: it passes what is
   * wrong, or is silent about it. `noise`: what it asks for is a choice, or always so. `removedType`: it is about nothing that azurerm 4 has.
   */
  readonly verdict: "dead" | "falsePositive" | "falseNegative" | "noise" | "removedType";
  /** The type the evidence is about; the check may be about others too. */
  readonly resourceType: string;
  readonly reason: string;
  /** The page of azurerm's documentation that the reason rests on. */
  readonly source: string;
  /** The check of this package's own that judges what it cannot. */
  readonly replacedBy?: string;
}

/** What is known to be wrong with Checkov's checks on azurerm 4, each shown by a test that runs the pinned Checkov. */
export const corrections: readonly Correction[] = JSON.parse(readFileSync(path.join(packageFolder, "corrections.json"), "utf8"));

/** A check that tells good from bad on azurerm 4. */
export interface TrustedCheck {
  readonly id: string;
  /** The type the evidence is about. */
  readonly resourceType: string;
}

/** The checks that were seen to pass what is right and fail what is wrong, by a test that runs the pinned Checkov; of the others nothing is known. */
export const trustedChecks: readonly TrustedCheck[] = JSON.parse(readFileSync(path.join(packageFolder, "trusted.json"), "utf8"));
