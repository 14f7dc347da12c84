import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

// Writes the lists of rules from the folders: `npm run packs`. Packs are code that names each rule, so that nothing is judged by what happens to lie on a disk.
const folder = path.join(__dirname, "../rules");

interface PackPlan {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly comment: string;
  readonly has: (ruleFolder: string) => boolean;
}

const special = ["plan", "hygiene"];
const plans: readonly PackPlan[] = [
  {
    file: "norway-baseline.ts",
    id: "norway-baseline",
    title: "Norway Azure Baseline",
    comment: "What holds of every deployment: network, identity, encryption, availability, logging, ownership.",
    has: (name) => !special.includes(name),
  },
  {
    file: "plan-safety.ts",
    id: "plan-safety",
    title: "Plan safety",
    comment: "What no change may do: lose data, lower protection or capacity, widen access. Judged on plans alone.",
    has: (name) => name === "plan",
  },
  {
    file: "hygiene.ts",
    id: "hygiene",
    title: "Hygiene",
    comment: "What keeps configuration readable and safe to run, whatever it makes: names that azurerm knows, pinned versions, no secrets.",
    has: (name) => name === "hygiene",
  },
];

interface Entry {
  /** The rule's id, which is its file. */
  readonly id: string;
  readonly name: string;
}

/** The rule that a file exports, told from its text: rules on plans read a pack, so that loading them needs what is to be written. */
function ruleIn(file: string): Entry[] {
  const [, name] = /^export const (\w+): Rule = /m.exec(readFileSync(path.join(folder, file), "utf8")) ?? [];
  return name === undefined ? [] : [{ id: file.replace(/\.ts$/, ""), name }];
}

function packText({ id, title, comment }: PackPlan, rules: readonly Entry[]): string {
  const alias = (entry: Entry) => entry.id.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = rules.map((entry) => `import { ${entry.name} as ${alias(entry)} } from "../rules/${entry.id}";`);
  return [
    "// Written by `npm run packs`; do not edit.",
    'import type { Pack } from "../model";',
    ...imports,
    "",
    `/** ${comment} */`,
    `export const ${id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}: Pack = {`,
    `  id: "${id}",`,
    `  title: "${title}",`,
    "  rules: [",
    ...rules.map((entry) => `    ${alias(entry)},`),
    "  ],",
    "};",
    "",
  ].join("\n");
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(path.sep).join("/"))
  .sort((a, b) => (a.slice(0, -3) < b.slice(0, -3) ? -1 : 1));
const all = files.flatMap(ruleIn);
for (const plan of plans) {
  const rules = all.filter(({ id }) => plan.has(id.split("/", 1)[0] ?? ""));
  writeFileSync(path.join(__dirname, plan.file), packText(plan, rules));
}
