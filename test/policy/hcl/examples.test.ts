import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { evaluate } from "../../../policy/engine";
import { buildGraph } from "../../../policy/graph";
import { expand } from "../../../policy/hcl/expand";
import { parseBody } from "../../../policy/hcl/parse-body";
import { sourceOf } from "../../../policy/hcl/source";
import type { Graph, Rule } from "../../../policy/model";

// Each area of examples with the folders of rules that it is about.
const areas: Readonly<Record<string, readonly string[]>> = {
  "data-protection": ["storage", "key-vault", "identity", "governance", "monitoring", "backup"],
  databases: ["database", "analytics", "ai"],
  "compute-network": ["compute", "network", "runtime"],
  "web-messaging": ["messaging", "configuration", "web", "edge", "integration", "runtime"],
};

const examples = path.join(__dirname, "../../../policy/examples");
const rulesFolder = path.join(__dirname, "../../../policy/rules");
const isRule = (value: unknown): value is Rule => typeof value === "object" && value !== null && "evaluate" in value;

/** The rules of some folders: those that a file exports, a helper exports none. */
function rulesOf(folders: readonly string[]): Rule[] {
  return folders.flatMap((folder) => {
    const inside = path.join(rulesFolder, folder);
    const files = existsSync(inside) ? readdirSync(inside).filter((file) => file.endsWith(".ts")) : [];
    return files.flatMap((file) => Object.values(require(path.join(inside, file)) as Record<string, unknown>).filter(isRule));
  });
}

/**
 * Examples are files, not folders: what is secure and what is not stand beside each other. They are read by the reader of places alone:
 * that Terraform's own parser agrees with it is another test's part, and takes it longer than all the rest.
 */
function graphOf(file: string, text: string): Graph {
  const directory = path.dirname(file);
  const body = parseBody(text, file);
  const source = sourceOf({ directory, files: [{ file, body, overrides: false, json: undefined }], values: new Map() });
  return buildGraph([expand("example", source, new Map())]);
}

/** What is expected of each resource that is told of: the comment in the line above it. */
function expected(graph: Graph, text: string): string[] {
  const managed = new Map(graph.resources.filter((r) => r.kind === "managed").map((r) => [r.lineOf?.(undefined), r.address]));
  return text.split("\n").flatMap((line, index) => {
    const [, rules] = /^\s*#\s*expect:\s*(.*?)\s*$/.exec(line) ?? [];
    // Lines count from 1, and the block stands in the next one.
    return rules === undefined ? [] : rules.split(/\s*,\s*/).map((rule) => `${managed.get(index + 2) ?? `line ${index + 1}`}: ${rule}`);
  });
}

describe.each(Object.entries(areas))("%s", (area, folders) => {
  const rules = rulesOf(folders);
  const types = readdirSync(path.join(examples, area));

  it.each(types)("%s", (type) => {
    for (const name of ["secure.tf", "insecure.tf"]) {
      const file = path.join(examples, area, type, name);
      if (!existsSync(file)) continue;
      const text = readFileSync(file, "utf8");
      const graph = graphOf(`${type}/${name}`, text);
      const isAbout = new Set(graph.resources.filter((r) => r.kind === "managed").map((r) => r.address));
      const found = evaluate(graph, rules).findings.filter((f) => isAbout.has(f.address));
      if (name === "secure.tf") expect(found.map((f) => `${f.address}: ${f.rule} is ${f.state}, ${f.message}`)).toEqual([]);
      else
        expect(
          found
            .filter((f) => f.state === "fail")
            .map((f) => `${f.address}: ${f.rule}`)
            .sort(),
        ).toEqual(expected(graph, text).sort());
    }
  });
});
