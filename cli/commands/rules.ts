import { type Command, Option } from "commander";
import { severities } from "../../policy/model";
import { norwayBaseline } from "../../policy/packs/norway-baseline";

/** Adds `baseline rules`. */
export function addRules(program: Command): void {
  program
    .command("rules")
    .summary("list the rules")
    .description("Lists the rules of the baseline: what each holds, how bad a violation is, the controls it serves.")
    .addOption(new Option("-f, --format <format>", "how to list them").choices(["text", "json"]).default("text"))
    .action(({ format }: { format: string }) => void process.stdout.write(format === "json" ? asJson() : asText()));
}

function asJson(): string {
  const rules = norwayBaseline.rules.map(({ id, title, severity, controls, checkov, resourceTypes, exceptable = true }) => ({
    id,
    title,
    severity,
    controls,
    checkov,
    resourceTypes,
    exceptable,
  }));
  return `${JSON.stringify(rules, undefined, 2)}\n`;
}

function asText(): string {
  const { rules, title } = norwayBaseline;
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const lines = severities.flatMap((severity) => {
    const these = rules.filter((rule) => rule.severity === severity);
    return these.length === 0 ? [] : ["", severity, ...these.map((rule) => `  ${rule.id.padEnd(width)}  ${rule.title}  (${rule.controls.join(", ")})`)];
  });
  return `${title}: ${rules.length} rules\n${lines.join("\n")}\n\nMore of one: baseline explain <rule>\n`;
}
