import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.js"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "");
const textOf = new Map(sources.map((file) => [file, read(file)]));
const product = sources.filter((file) => !/(^|\/)(test|bench)\//.test(file));

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // deleted, and git does not know yet
  }
}

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = sources.flatMap((file) =>
  [...(textOf.get(file) ?? "").matchAll(/(?:from|require\(|import\()\s*"([^"]+)"/g)].map(([, to = ""]) => ({
    from: file,
    to: to.startsWith(".") ? path.posix.join(path.posix.dirname(file), to) : `npm:${to}`,
  })),
);
const room = (file: string) => file.split("/", 1)[0] ?? "";
const rooms = ["config", "constructs", "stacks", "policy", "offline", "review", "cli"];
const between = imports.filter(({ from, to }) => rooms.includes(room(from)) && rooms.includes(room(to)) && room(from) !== room(to));

// What each room may know of the others: the whole of a room, or single files of it.
const configFacts = ["config/norway", "config/reserve", "config/finops-tags"];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  config: [],
  constructs: configFacts,
  stacks: ["constructs/", "config/", "policy/judge", "policy/model", "policy/stack-json", "policy/packs/"],
  policy: [...configFacts, "config/input-error", "config/exceptions", "config/load-exceptions"],
  offline: configFacts,
  review: ["policy/model", "policy/judge", "policy/analysis/", "policy/controls", "policy/coverage"],
  cli: ["config/", "stacks/", "policy/", "review/", "offline/"],
};

const list = (found: readonly Import[]) => found.map(({ from, to }) => `${from} -> ${to}`).sort();

describe("the rooms", () => {
  it("import in one direction", () => {
    const wrong = between.filter(
      ({ from, to }) => !mayImport[room(from)]?.some((allowed) => to === allowed || (allowed.endsWith("/") && to.startsWith(allowed))),
    );
    expect(list(wrong)).toEqual([]);
  });

  it("meet cdktf in constructs and stacks alone, so that no rule believes what a construct says", () => {
    const cdktf = imports
      .filter(({ to }) => /^npm:(cdktf|constructs|@cdktf\/.*)(\/|$)/.test(to))
      .filter(({ from }) => !/^(constructs|stacks|test|bench)\//.test(from));
    // Terraform's own parser of HCL, which cdktf publishes and does not need cdktf.
    expect([...new Set(list(cdktf))]).toEqual(["policy/hcl/read-hcl.ts -> npm:@cdktf/hcl2json"]);
  });

  it("take resource classes of the provider in constructs alone; stacks take the provider itself", () => {
    const classes = imports.filter(({ from, to }) => room(from) === "stacks" && to.startsWith("npm:@cdktf/provider-azurerm/") && !to.endsWith("/lib/provider"));
    expect(list(classes)).toEqual([]);
  });

  it("never load the provider's index, which takes two seconds and 400 MB", () =>
    expect(list(imports.filter(({ to }) => /^npm:@cdktf\/provider-azurerm(\/lib)?$/.test(to)))).toEqual([]));

  it("reach the workspace package by its name, and it reaches none of them", () => {
    expect(list(imports.filter(({ from, to }) => !from.startsWith("packages/") && to.startsWith("packages/")))).toEqual([]);
    expect(list(imports.filter(({ from, to }) => from.startsWith("packages/") && rooms.includes(room(to))))).toEqual([]);
  });
});

describe("files", () => {
  it("have at most 300 lines, but for lists that are written by a script", () => {
    const long = product.filter((file) => (textOf.get(file) ?? "").split("\n").length > 300 && !(textOf.get(file) ?? "").startsWith("// Written by `npm run"));
    expect(long).toEqual([]);
  });

  it("are no barrels, but for the one entry of the package", () => {
    const barrels = product.filter((file) => /^\s*export (\*|\{[^}]*\}) from/m.test(textOf.get(file) ?? ""));
    expect(barrels).toEqual(["packages/checkov-wrapper/index.ts"]);
  });

  it("lie in no drawer for everything", () => expect(sources.filter((file) => /(^|\/)(src|lib|utils|common|helpers)\//.test(file))).toEqual([]));
});
