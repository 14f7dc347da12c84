import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadCatalogue } from "../../policy/controls";
import { evaluate } from "../../policy/engine";
import { type Rule, severities } from "../../policy/model";
import { allRules, packs } from "../../policy/packs/all";
import { isKnownType, removedIn } from "../../policy/provider/facts";
import { goodStack } from "./support/good-stack";
import { graphOf } from "./support/graph";

const rulesFolder = path.join(__dirname, "../../policy/rules");

/** The rules that a file exports; a helper exports none. */
function rulesIn(file: string): Rule[] {
  const exported: Record<string, unknown> = require(path.join(rulesFolder, file));
  return Object.values(exported).filter((value): value is Rule => typeof value === "object" && value !== null && "evaluate" in value);
}

const files = readdirSync(rulesFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(path.sep).join("/"));
const rules = files.flatMap((file) => rulesIn(file).map((rule) => ({ rule, file })));
/** Ids of the rules of which something does not hold. */
const idsWhere = (wrong: (rule: Rule, file: string) => boolean) => rules.filter(({ rule, file }) => wrong(rule, file)).map(({ rule }) => rule.id);
const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

describe("the packs", () => {
  it("have every rule there is, each once; else run `npm run packs`", () =>
    expect(allRules.map((r) => r.id).sort()).toEqual(rules.map(({ rule }) => rule.id).sort()));

  it("have every id once", () => {
    expect(repeated(allRules.map((r) => r.id))).toEqual([]);
    expect(packs.map(({ id }) => id)).toEqual(["norway-baseline", "plan-safety", "hygiene"]);
  });

  it("judge changes in one of them alone", () => {
    const subjects = packs.map(({ rules: of }) => [...new Set(of.map((rule) => rule.subject ?? "configuration"))].sort());
    expect(subjects).toEqual([["configuration"], ["change", "configuration"], ["configuration"]]);
  });

  it("let nobody silence these", () =>
    expect(idsWhere((rule) => rule.exceptable === false).sort()).toEqual([
      "governance/norway-region",
      "storage/no-anonymous-access",
      "storage/private-container",
    ]));

  it("find nothing in a good stack", () => expect(evaluate(graphOf(goodStack), allRules).findings).toEqual([]));

  it("leave the ground of one of Checkov's checks to one rule", () => expect(repeated(allRules.flatMap((rule) => rule.checkov))).toEqual([]));
});

describe("every rule", () => {
  it("is called as its file, which holds no other", () => {
    expect(idsWhere((rule, file) => file !== `${rule.id}.ts`)).toEqual([]);
    expect(repeated(rules.map(({ file }) => file))).toEqual([]);
  });

  it("has a test of the same name", () => expect(idsWhere((rule) => !existsSync(path.join(__dirname, "rules", `${rule.id}.test.ts`)))).toEqual([]));

  it("names controls that exist", () => {
    const known = new Set(loadCatalogue().controls.map((control) => control.id));
    expect(idsWhere((rule) => rule.controls.length === 0 || rule.controls.some((id) => !known.has(id)))).toEqual([]);
  });

  it("is about types that azurerm has or had, each once", () => {
    const special = ["*", "data.*", "stack", "provider.azurerm", "terraform.backend"];
    const isStrange = (type: string) => !special.includes(type) && !isKnownType(type) && removedIn(type) === undefined;
    expect(idsWhere((rule) => rule.resourceTypes.some(isStrange))).toEqual([]);
    expect(idsWhere((rule) => rule.resourceTypes.length === 0 || repeated(rule.resourceTypes).length > 0)).toEqual([]);
  });

  it("speaks as the others do: in one line, without a full stop, and beginning small unless with a name", () => {
    const isOdd = (text: string) => !/^(?:[a-z]|(?:Azure|Entra|TLS)\b).*[^.\n]$/.test(text);
    expect(idsWhere(({ title, rationale, remediation }) => [title, rationale, remediation].some(isOdd))).toEqual([]);
  });

  it("has references that can be opened, a severity, and Checkov's ids as Checkov writes them", () => {
    expect(idsWhere(({ references }) => references.length === 0 || references.some((link) => new URL(link).protocol !== "https:"))).toEqual([]);
    expect(idsWhere(({ severity }) => !severities.includes(severity))).toEqual([]);
    expect(idsWhere(({ checkov }) => checkov.some((id) => !/^CKV2?_AZURE_\d+$/.test(id)))).toEqual([]);
  });

  it("is short enough to be read at once", () =>
    expect(idsWhere((_, file) => readFileSync(path.join(rulesFolder, file), "utf8").split("\n").length - 1 > 60)).toEqual([]));
});
