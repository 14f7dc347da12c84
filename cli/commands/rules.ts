import { type Command, Option } from "commander";
import { severities } from "../../policy/model";
import { allRules, packs } from "../../policy/packs/all";

/** Adds `baseline rules`. */
export function addRules(program: Command): void {
  program
    .command("rules")
    .summary("list the rules")
    .description("Lists the rules of the baseline by pack: what each holds, how bad a violation is, the controls it serves.")
    .addOption(new Option("-f, --format <format>", "how to list them").choices(["text", "json"]).default("text"))
    .action(({ format }: { format: string }) => void process.stdout.write(format === "json" ? asJson() : asText()));
}

function asJson(): string {
  const rules = packs.flatMap((pack) =>
    pack.rules.map(({ id, title, severity, controls, checkov, resourceTypes, exceptable = true, subject = "configuration" }) => ({
      id,
      title,
      severity,
      controls,
      checkov,
      resourceTypes,
      exceptable,
      subject,
      pack: pack.id,
    })),
  );
  return `${JSON.stringify(rules, undefined, 2)}\n`;
}

function asText(): string {
  const width = Math.max(...allRules.map((rule) => rule.id.length));
  const lines = packs.flatMap(({ title, rules }) => [
    "",
    `${title}: ${rules.length} rules`,
    ...severities.flatMap((severity) => {
      const these = rules.filter((rule) => rule.severity === severity);
      return these.length === 0 ? [] : ["", severity, ...these.map((rule) => `  ${rule.id.padEnd(width)}  ${rule.title}  (${rule.controls.join(", ")})`)];
    }),
  ]);
  return `${allRules.length} rules in ${packs.length} ${packs.length === 1 ? "pack" : "packs"}\n${lines.join("\n")}\n\nMore of one: baseline explain <rule>\n`;
}
