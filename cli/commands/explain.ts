import { corrections } from "checkov-wrapper";
import type { Command } from "commander";
import { suggest } from "../../config/suggest";
import { type Catalogue, type Control, loadCatalogue, type Requirement } from "../../policy/controls";
import { coverageOf } from "../../policy/coverage";
import type { Rule } from "../../policy/model";
import { allRules, packs } from "../../policy/packs/all";
import { exampleOf } from "../example-of";
import { UsageError } from "../exit-codes";

/** Adds `baseline explain`. */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .summary("say what a rule, control, requirement or Checkov check is about")
    .description("Says what a rule, a control, a requirement or a Checkov check is about: why, how to fix it, and what else it belongs to.")
    .argument("<id>", "such as storage/no-shared-key, NOR-NET-01, REQ-05 or CKV_AZURE_59")
    .action((id: string) => void process.stdout.write(`${explain(id, loadCatalogue()).join("\n")}\n`));
}

function explain(id: string, catalogue: Catalogue): string[] {
  const rules = allRules;
  const rule = rules.find((r) => r.id === id);
  if (rule !== undefined) return explainRule(rule, catalogue);
  const wanted = id.toUpperCase();
  const control = catalogue.controls.find((c) => c.id === wanted);
  if (control !== undefined) return explainControl(control, catalogue);
  const requirement = catalogue.requirements.find((r) => r.id === wanted);
  if (requirement !== undefined) return explainRequirement(requirement, catalogue);
  const correction = corrections.find((c) => c.id === wanted);
  const covering = rules.filter((r) => r.checkov.includes(wanted));
  if (correction !== undefined || covering.length > 0) {
    const verdict = correction === undefined ? [] : [`On azurerm 4.x: ${correction.verdict}. ${correction.reason}`];
    return [`${wanted} (Checkov)`, ...verdict, ...section("Rules for the same ground", covering.map(line))];
  }
  const known = [...rules.map((r) => r.id), ...catalogue.controls.map((c) => c.id), ...catalogue.requirements.map((r) => r.id)];
  const close = suggest(id, known);
  throw new UsageError(`nothing is called "${id}"${close === undefined ? "" : ` - did you mean "${close}"?`}; \`baseline rules\` lists the rules`);
}

function explainRule(rule: Rule, { controls }: Catalogue): string[] {
  const served = controls.filter((control) => rule.controls.includes(control.id));
  const example = exampleOf(rule);
  const pack = packs.find(({ rules }) => rules.includes(rule));
  return [
    rule.id,
    `${sentence(rule.title)} (${rule.severity}${rule.exceptable === false ? ", no exceptions" : ""})`,
    ...section("Why", [sentence(rule.rationale)]),
    ...section("Fix", [sentence(rule.remediation)]),
    ...section("Before", example?.before ?? []),
    ...section("After", example?.after ?? []),
    ...section(rule.subject === "change" ? "Judges what a plan does to" : "Judges", [
      rule.resourceTypes.map((type) => ({ "*": "every resource", "data.*": "every data source" })[type] ?? type).join(", "),
    ]),
    ...section(
      "Controls",
      served.map((control) => `${control.id}  ${control.title}`),
    ),
    ...section("Requirements", [...new Set(served.flatMap((control) => control.requirements))].sort()),
    ...section("Checkov's checks of the same ground", rule.checkov),
    ...section("Pack", pack === undefined ? [] : [`${pack.id}: ${pack.title}`]),
    ...section("Tested by", [`test/policy/rules/${rule.id}.test.ts`, ...(example === undefined ? [] : [example.file])]),
    ...section("See", rule.references),
  ];
}

function explainControl(control: Control, catalogue: Catalogue): string[] {
  const { requirements } = catalogue;
  const cover = coverageOf(catalogue, allRules).controls.find((c) => c.control.id === control.id);
  if (cover === undefined) throw new Error(`${control.id} is not in the catalogue`);
  const references = Object.entries(control.references).map(([catalogue, numbers]) => `${catalogues[catalogue] ?? catalogue}: ${numbers.join(", ")}`);
  return [
    `${control.id}  ${control.title} (${control.severity}, ${control.tier})`,
    control.statement,
    ...(cover.enforced ? [] : ["", "Nothing enforces it in this version."]),
    ...section("Rules", cover.configuration.map(line)),
    ...section("Rules on plans", cover.plan.map(line)),
    ...section("Constructs that carry it", cover.types),
    ...section("Checks of the deployment file", cover.deploymentFile),
    ...section("Azure policies", cover.azurePolicy),
    ...section("In the gate", cover.gate),
    ...section("Checkov's checks of the same ground", cover.checkov),
    ...section(
      "Requirements",
      requirements.filter((r) => control.requirements.includes(r.id)).map((r) => `${r.id}  ${r.text}`),
    ),
    ...section("References, a judgement that needs review", references),
    ...section("Not verified", control.unverified ?? []),
  ];
}

function explainRequirement(requirement: Requirement, { controls, documents }: Catalogue): string[] {
  const serving = controls.filter((control) => control.requirements.includes(requirement.id));
  return [
    requirement.id,
    requirement.text,
    ...section("Asked in", [`${documents[requirement.source] ?? requirement.source}, ${requirement.section}`]),
    ...section(
      "Controls",
      serving.map((control) => `${control.id}  ${control.title}`),
    ),
  ];
}

const catalogues: Readonly<Record<string, string>> = {
  gdpr: "GDPR article",
  nsm: "NSM Grunnprinsipper 2.0",
  cis_azure_3_0: "CIS Azure Foundations 3.0",
  cis_azure_2_1: "CIS Azure Foundations 2.1",
  mcsb_v1: "Microsoft cloud security benchmark v1",
};

function line(rule: Rule): string {
  return `${rule.id}  ${rule.title}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((text) => `  ${text}`)];
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}.`;
}
