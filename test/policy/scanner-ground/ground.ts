import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { buildGraph } from "../../../policy/graph";
import { expand } from "../../../policy/hcl/expand";
import { parseBody } from "../../../policy/hcl/parse-body";
import { sourceOf } from "../../../policy/hcl/source";
import type { Graph, Rule, Value } from "../../../policy/model";

/** What a scanner's check is about: resources that do not hold its condition and others that do, each in the smallest form that tells. */
export interface Ground {
  readonly check: string;
  /** Our rule for it; of Checkov's, the one that lists the check. */
  readonly rule: string | undefined;
  readonly graph: () => Graph;
}

interface Entry {
  readonly check: string | readonly string[];
  readonly rule?: string;
  /** Without `azurerm_`. */
  readonly types: readonly string[];
  /** The dotted path whose value the entries are; without it they are whole bodies. */
  readonly attribute?: string;
  /** What the attribute is called in other versions of azurerm. */
  readonly also?: readonly string[];
  /** What stands beside it in each. */
  readonly with?: Readonly<Record<string, Value>>;
  readonly insecure: readonly Value[];
  readonly secure: readonly Value[];
}

/** The grounds of a folder: tables of single resources (`*.yaml`), and resources that stand together (`*.tf`, in parts that a comment names). */
export function groundsOf(folder: string): Ground[] {
  const files = readdirSync(folder).sort();
  const text = (file: string) => readFileSync(path.join(folder, file), "utf8");
  return [
    ...files.filter((f) => f.endsWith(".yaml")).flatMap((file) => (parse(text(file)) as Entry[]).flatMap(ofEntry)),
    ...files.filter((f) => f.endsWith(".tf")).flatMap((file) => ofParts(file, text(file))),
  ];
}

/** What our rule says of each resource that it should say otherwise: fail of `insecure…`, pass of `secure…`, or that it is not about it. */
export function mismatches(ground: Ground, rule: Rule): string[] {
  const graph = ground.graph();
  const judged = graph.resources.filter((r) => r.kind === "managed" && /^(?:in)?secure/.test(r.name));
  return judged.flatMap((resource) => {
    const expected = resource.name.startsWith("insecure") ? "fail" : "pass";
    const verdict = rule.resourceTypes.includes(resource.type) || rule.resourceTypes.includes("*") ? rule.evaluate(resource, graph) : { state: "not asked" };
    if (verdict.state === expected || (expected === "pass" && verdict.state === "notApplicable")) return [];
    return [`${resource.address} ${JSON.stringify(resource.body)}: expected ${expected}, is ${JSON.stringify(verdict)}`];
  });
}

function ofEntry(entry: Entry): Ground[] {
  const resource: Record<string, Record<string, Value>> = {};
  for (const type of entry.types) {
    const bodies = (label: "insecure" | "secure") =>
      entry[label].flatMap((value) => bodiesOf(entry, value)).map((body, index) => [`${label}_${index + 1}`, { ...entry.with, ...body }] as const);
    resource[`azurerm_${type}`] = Object.fromEntries([...bodies("insecure"), ...bodies("secure")]);
  }
  const graph = () => buildGraph([{ stack: "example", file: "example.tf.json", json: { resource } }]);
  return [entry.check].flat().map((check) => ({ check, rule: entry.rule, graph }));
}

/** The value where the attribute stands, and as a text, as people write it too; of nothing, no block and an empty one. */
function bodiesOf({ attribute, also = [] }: Entry, value: Value): Record<string, Value>[] {
  if (attribute === undefined) return [value as Record<string, Value>];
  const put = (keys: readonly string[], last: Value): Record<string, Value> => {
    const [key = "", ...rest] = keys;
    return { [key]: rest.length === 0 ? last : put(rest, last) };
  };
  if (value === null) return attribute.includes(".") ? [{}, put(attribute.split(".").slice(0, -1), {})] : [{}];
  const forms = typeof value === "boolean" || typeof value === "number" ? [value, String(value)] : [value];
  return [attribute, ...also].flatMap((name) => forms.map((form) => put(name.split("."), form)));
}

/** A part begins with `# <check>, <check>` or `# "<check>": <rule>`; what begins with two hashes is a remark. */
function ofParts(file: string, text: string): Ground[] {
  return text
    .split(/^(?=# (?:CKV2?_AZURE_\d|AVD-AZU-\d|".*": ))/m)
    .filter((part) => /^# ./.test(part) && part.includes("\nresource "))
    .flatMap((part) => {
      const [, checks = "", rule] = /^# (.*?)(?:: (\S+))?$/m.exec(part) ?? [];
      const graph = () => {
        const source = sourceOf({ directory: ".", files: [{ file, body: parseBody(part, file), overrides: false, json: undefined }], values: new Map() });
        return buildGraph([expand("example", source, new Map())]);
      };
      return checks.split(", ").map((check) => ({ check: check.replaceAll('"', ""), rule, graph }));
    });
}
