import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { evaluate } from "../../policy/engine";
import { type Rule, severities } from "../../policy/model";
import { norwayBaseline } from "../../policy/packs/norway-baseline";
import { isKnownType } from "../../policy/provider/facts";
import { goodStack } from "./support/good-stack";
import { graphOf } from "./support/graph";

const rulesFolder = path.join(__dirname, "../../policy/rules");
const exceptable = norwayBaseline.rules.filter((rule) => rule.exceptable === false).map((rule) => rule.id);

/** The rules that a file exports; a helper exports none. */
function rulesIn(file: string): Rule[] {
  const exported: Record<string, unknown> = require(path.join(rulesFolder, file));
  return Object.values(exported).filter((value): value is Rule => typeof value === "object" && value !== null && "evaluate" in value);
}

const files = readdirSync(rulesFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const rules = files.flatMap((file) => rulesIn(file).map((rule) => ({ rule, file: file.split(path.sep).join("/") })));

describe("the pack", () => {
  it("has every rule there is, once", () => expect(norwayBaseline.rules.map((r) => r.id).sort()).toEqual(rules.map(({ rule }) => rule.id).sort()));
  it("has every id once", () => expect(new Set(norwayBaseline.rules.map((r) => r.id)).size).toBe(norwayBaseline.rules.length));
  it("lets nobody silence these", () =>
    expect(exceptable.sort()).toEqual(["governance/norway-region", "storage/no-anonymous-access", "storage/private-container"]));
  it("finds nothing in a good stack", () => expect(evaluate(graphOf(goodStack), norwayBaseline.rules).findings).toEqual([]));
});

describe.each(rules)("$rule.id", ({ rule, file }) => {
  const controls: { controls: { id: string }[] } = parse(readFileSync(path.join(rulesFolder, "../controls.yaml"), "utf8"));
  const known = new Set(controls.controls.map((control) => control.id));

  it("is called as its file, which holds no other", () => {
    expect(file).toBe(`${rule.id}.ts`);
    expect(rulesIn(file)).toEqual([rule]);
  });

  it("has a test of the same name", () => expect(existsSync(path.join(__dirname, "rules", `${rule.id}.test.ts`))).toBe(true));

  it("names controls that exist", () => {
    expect(rule.controls.filter((id) => !known.has(id))).toEqual([]);
    expect(rule.controls).not.toEqual([]);
  });

  it("is about types that azurerm has, each once", () => {
    const special = ["*", "data.*", "stack", "provider.azurerm", "terraform.backend"];
    expect(rule.resourceTypes.filter((type) => !special.includes(type) && !isKnownType(type))).toEqual([]);
    expect(new Set(rule.resourceTypes).size).toBe(rule.resourceTypes.length);
    expect(rule.resourceTypes).not.toEqual([]);
  });

  it("speaks as the others do: in one line, without a full stop, and beginning small unless with a name", () => {
    for (const text of [rule.title, rule.rationale, rule.remediation]) expect(text).toMatch(/^(?:[a-z]|(?:Azure|Entra|TLS)\b).*[^.\n]$/);
  });

  it("has references that can be opened, a severity, and Checkov's ids as Checkov writes them", () => {
    for (const reference of rule.references) expect(new URL(reference).protocol).toBe("https:");
    expect(rule.references).not.toEqual([]);
    expect(severities).toContain(rule.severity);
    expect(rule.checkov.filter((id) => !/^CKV2?_AZURE_\d+$/.test(id))).toEqual([]);
  });

  it("is short enough to be read at once", () => expect(readFileSync(path.join(rulesFolder, file), "utf8").split("\n").length - 1).toBeLessThanOrEqual(60));
});

it("leaves the ground of one of Checkov's checks to one rule", () => {
  const ids = norwayBaseline.rules.flatMap((rule) => rule.checkov);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
