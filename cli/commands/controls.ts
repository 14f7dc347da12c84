import { type Command, Option } from "commander";
import { loadCatalogue } from "../../policy/controls";
import { type ControlCoverage, coverageOf } from "../../policy/coverage";
import { allRules } from "../../policy/packs/all";

/** Adds `baseline controls`. */
export function addControls(program: Command): void {
  program
    .command("controls")
    .summary("list the controls and what enforces each")
    .description("Lists what must hold, which demands of the source documents it serves, and everything that enforces it.")
    .addOption(new Option("-f, --format <format>", "how to list them").choices(["text", "json"]).default("text"))
    .action(({ format }: { format: string }) => {
      const { controls, requirements } = coverageOf(loadCatalogue(), allRules);
      const json = () => ({
        controls: controls.map(asData),
        requirements: requirements.map(({ requirement, controls: serving }) => ({ ...requirement, controls: serving.map(({ control }) => control.id) })),
      });
      process.stdout.write(format === "json" ? `${JSON.stringify(json(), undefined, 2)}\n` : asText(controls));
    });
}

function asData({ control, configuration, plan, ...rest }: ControlCoverage) {
  const { id, group, title, statement, severity, tier, requirements, references } = control;
  const rules = { rules: configuration.map((rule) => rule.id), planRules: plan.map((rule) => rule.id) };
  return { id, group, title, statement, severity, tier, requirements, references, ...rules, ...rest };
}

function asText(controls: readonly ControlCoverage[]): string {
  const groups = [...new Set(controls.map(({ control }) => control.group))];
  const lines = groups.flatMap((group) => ["", group, ...controls.filter(({ control }) => control.group === group).map(line)]);
  const enforced = controls.filter((control) => control.enforced).length;
  return `${controls.length} controls, ${enforced} of them enforced\n${lines.join("\n")}\n\nMore of one: baseline explain <control>\n`;
}

function line({ control, types, deploymentFile, configuration, plan, azurePolicy, gate }: ControlCoverage): string {
  const places: [number, string, string][] = [
    [types.length, "construct", "constructs"],
    [deploymentFile.length, "check of the deployment file", "checks of the deployment file"],
    [configuration.length, "rule", "rules"],
    [plan.length, "rule on plans", "rules on plans"],
    [azurePolicy.length, "Azure policy", "Azure policies"],
    [gate.length, "part of the gate", "parts of the gate"],
  ];
  const by = places.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return `  ${control.id}  ${control.title}  (${by.join(", ") || "nothing yet"})`;
}
