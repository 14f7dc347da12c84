import { readFileSync } from "node:fs";
import path from "node:path";
import type { Catalogue, Control, Requirement } from "./controls";
import type { Rule } from "./model";

/** Where a control is enforced besides in rules. */
export interface Enforcement {
  /** Files of constructs and stacks that cannot be used without what the control asks for. */
  readonly types: readonly string[];
  /** Files of the checks that a deployment file goes through. */
  readonly deploymentFile: readonly string[];
  /** Names of the policies that Azure itself enforces. */
  readonly azurePolicy: readonly string[];
  /** Files of the gate. */
  readonly gate: readonly string[];
}

/** Everything that enforces one control. */
export interface ControlCoverage extends Enforcement {
  readonly control: Control;
  /** Rules on what is configured. */
  readonly configuration: readonly Rule[];
  /** Rules on what a plan changes. */
  readonly plan: readonly Rule[];
  /** Checkov's checks of the same ground. */
  readonly checkov: readonly string[];
  /** Is there anything of all this? */
  readonly enforced: boolean;
}

/** One demand of the source documents, and the controls it ends in. */
export interface RequirementCoverage {
  readonly requirement: Requirement;
  readonly controls: readonly ControlCoverage[];
}

/** What enforces each control, and where each requirement ends. */
export interface Coverage {
  readonly controls: readonly ControlCoverage[];
  readonly requirements: readonly RequirementCoverage[];
}

/** Joins requirements, controls, rules and what else enforces them. @param rules every rule there is */
export function coverageOf(catalogue: Catalogue, rules: readonly Rule[]): Coverage {
  const elsewhere = JSON.parse(readFileSync(path.join(__dirname, "enforcement.json"), "utf8")) as Readonly<Record<string, Enforcement>>;
  const controls = catalogue.controls.map((control) => coverControl(control, rules, elsewhere[control.id] ?? nothing));
  const requirements = catalogue.requirements.map((requirement) => ({
    requirement,
    controls: controls.filter(({ control }) => control.requirements.includes(requirement.id)),
  }));
  return { controls, requirements };
}

const nothing: Enforcement = { types: [], deploymentFile: [], azurePolicy: [], gate: [] };

function coverControl(control: Control, rules: readonly Rule[], elsewhere: Enforcement): ControlCoverage {
  const own = rules.filter((rule) => rule.controls.includes(control.id));
  const enforced = own.length > 0 || Object.values(elsewhere).some((places) => places.length > 0);
  return {
    control,
    ...elsewhere,
    configuration: own.filter((rule) => rule.subject !== "change"),
    plan: own.filter((rule) => rule.subject === "change"),
    checkov: own.flatMap((rule) => rule.checkov),
    enforced,
  };
}
