import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../support/platform";
import { baseline, inFolder } from "./run";

const deployment = "test/cli/small.yaml";
const synthesized = path.join("test", "cli", ".synthesized");

beforeAll(() => {
  rmSync(synthesized, { recursive: true, force: true });
  expect(baseline(["synth", "-q", "-d", deployment, "-o", synthesized])).toEqual({ code: 0, out: `10 stacks written to ${synthesized}\n`, err: "" });
});
afterAll(() => rmSync(synthesized, { recursive: true, force: true }));

/** Judges a copy of the synthesized stacks after a change. */
function check(change: (folder: string) => void, ...args: string[]) {
  return inFolder((folder) => {
    const copy = path.join(folder, "cdktf.out");
    cpSync(synthesized, copy, { recursive: true });
    change(copy);
    const answer = baseline(["check", copy, "--no-checkov", "-q", ...args]);
    return { ...answer, out: answer.out.replaceAll(folder, "…"), err: answer.err.replaceAll(folder, "…") };
  });
}

const vaults = (folder: string) => path.join(folder, "stacks", "prod-keys", "cdk.tf.json");

describe("baseline check", () => {
  it("holds for what synth wrote", () => {
    const { code, out, err } = check(() => {}, "--format", "json");
    const { schemaVersion, input, summary, findings } = JSON.parse(out);
    expect({ code, err, schemaVersion, kind: input.kind, findings }).toEqual({ code: 0, err: "", schemaVersion: 1, kind: "synthesized", findings: [] });
    expect(Object.keys(summary).sort()).toEqual(["durationMs", "excepted", "fail", "notApplicable", "pass", "resources", "rules", "stacks", "unknown"]);
    expect(summary).toMatchObject({ stacks: 10, fail: 0, unknown: 0, excepted: 0 });
  });

  it("exits 1 and says where, when a file was edited by hand", () => {
    const open = (folder: string) =>
      writeFileSync(
        vaults(folder),
        readFileSync(vaults(folder), "utf8").replace('"public_network_access_enabled": false', '"public_network_access_enabled": true'),
      );
    const { code, out } = check(open, "--format", "json");
    const found = JSON.parse(out).findings.map(({ rule, state, constructPath, file, attribute, actual }: Record<string, unknown>) => ({
      rule,
      state,
      constructPath,
      file,
      attribute,
      actual,
    }));
    expect(code).toBe(1);
    expect(found).toEqual([
      {
        rule: "key-vault/no-public-network",
        state: "fail",
        constructPath: "prod-keys/Vault-paired/Resource",
        file: "…/cdktf.out/stacks/prod-keys/cdk.tf.json",
        attribute: "public_network_access_enabled",
        actual: true,
      },
      {
        rule: "key-vault/only-known-networks",
        state: "fail",
        constructPath: "prod-keys/Vault-paired/Resource",
        file: "…/cdktf.out/stacks/prod-keys/cdk.tf.json",
        attribute: "network_acls",
        actual: "no network",
      },
    ]);
    const [{ line }] = JSON.parse(out).findings;
    expect(line).toBeGreaterThan(1);
  });

  it.each(["text", "json", "sarif", "junit", "markdown", "github"])("writes %s to a file when asked, and nothing to standard output", (format) => {
    const written = check(
      (folder) => mkdirSync(path.join(folder, "..", "results")),
      "--format",
      format,
      "-o",
      path.join(process.cwd(), "test", "cli", `.result-${format}`),
    );
    const file = path.join("test", "cli", `.result-${format}`);
    try {
      expect({ code: written.code, out: written.out, err: written.err }).toEqual({ code: 0, out: "", err: "" });
      expect(readFileSync(file, "utf8").length).toBeGreaterThan(10);
    } finally {
      rmSync(file, { force: true });
    }
  });

  const broken: readonly [string, (folder: string) => void, string][] = [
    [
      "a folder without a manifest",
      (f) => rmSync(path.join(f, "manifest.json")),
      "…/cdktf.out/manifest.json: the file is missing; run `baseline synth` first; a folder without a manifest is the rest of a run that failed\n",
    ],
    [
      "a stack file that is gone",
      (f) => rmSync(vaults(f)),
      "…/cdktf.out/stacks/prod-keys/cdk.tf.json: the file is missing; the manifest names it: synthesize again, an earlier run may have been interrupted\n",
    ],
    [
      "a stack that the manifest does not name",
      (f) => cpSync(path.join(f, "stacks", "prod-keys"), path.join(f, "stacks", "prod-extra"), { recursive: true }),
      "…/cdktf.out/stacks/prod-extra/cdk.tf.json: the manifest does not name this stack file, so the output is stale or was added to by hand; synthesize again into an empty folder\n",
    ],
    [
      "HCL beside the JSON",
      (f) => writeFileSync(path.join(f, "stacks", "prod-keys", "more.tf"), ""),
      "…/cdktf.out/stacks/prod-keys/more.tf: terraform would read this file, but it is no json and was not judged; synthesize without --hcl, or delete it\n",
    ],
    ["an empty stack file", (f) => truncateSync(vaults(f)), "…/cdktf.out/stacks/prod-keys/cdk.tf.json: the file is empty; synthesize again\n"],
    [
      "JSON that is no Terraform",
      (f) => writeFileSync(vaults(f), '{"hello": 1}'),
      '…/cdktf.out/stacks/prod-keys/cdk.tf.json: this is no terraform json - got the top-level key "hello"; allowed terraform, provider, resource, data, output, variable, locals, module, moved, import, removed, check\n',
    ],
    [
      "a list instead of blocks",
      (f) => writeFileSync(vaults(f), "[]"),
      "…/cdktf.out/stacks/prod-keys/cdk.tf.json: this is no terraform json - got a list; expected an object with blocks such as resource\n",
    ],
    [
      "a manifest without stacks",
      (f) => writeFileSync(path.join(f, "manifest.json"), '{"version": "0.21.0", "stacks": {}}'),
      "…/cdktf.out/manifest.json: the manifest names no stack, so there is nothing to judge; synthesize again\n",
    ],
  ];
  it.each(broken)("exits 2 at %s, with one clear message", (_, change, message) => expect(check(change)).toEqual({ code: 2, out: "", err: message }));

  it("exits 2 at JSON that was cut off", () => {
    const { code, out, err } = check((folder) => truncateSync(vaults(folder), 1000));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^….cdktf\.out\/stacks\/prod-keys\/cdk\.tf\.json: the json is broken or was cut off \(.*\); synthesize again\n$/);
  });

  it("exits 2 where there is nothing to judge, and never passes emptily", () =>
    inFolder((folder) => {
      expect(baseline(["check", path.join(folder, "no"), "-q"])).toEqual({
        code: 2,
        out: "",
        err: `nothing to judge at ${path.join(folder, "no")} - the path does not exist; run \`baseline synth\` first, or name a folder of *.tf or *.tf.json\n`,
      });
      expect(baseline(["check", folder, "-q", "--no-checkov"])).toEqual({
        code: 2,
        out: "",
        err: `${folder}: nothing to judge - expected cdktf's manifest.json, or *.tf or *.tf.json files; run \`baseline synth\` first\n`,
      });
    }));

  it("judges a folder of *.tf.json that cdktf did not write", () =>
    inFolder((folder) => {
      const account = { name: "open", location: "norwayeast", resource_group_name: "rg", account_tier: "Standard", account_replication_type: "ZRS" };
      writeFileSync(path.join(folder, "main.tf.json"), JSON.stringify({ resource: { azurerm_storage_account: { open: account } } }));
      const { code, out } = baseline(["check", folder, "--no-checkov", "-q", "-f", "json"]);
      const rules = JSON.parse(out).findings.map((f: { rule: string }) => f.rule);
      expect(code).toBe(1);
      expect(rules).toContain("storage/no-public-network");
      expect(rules).not.toContain("terraform/made-by-construct");
      writeFileSync(path.join(folder, "more.tf"), 'resource "azurerm_storage_account" "hcl" {');
      const broken = baseline(["check", folder, "--no-checkov", "-q"]);
      expect({ ...broken, err: broken.err.split(" - ")[0] }).toEqual({ code: 2, out: "", err: `${folder}/more.tf:1:42: unclosed configuration block` });
      writeFileSync(path.join(folder, "more.tf"), '\nresource "azurerm_storage_account" "hcl" {\n  public_network_access_enabled = true\n}\n');
      const { findings } = JSON.parse(baseline(["check", folder, "--no-checkov", "-q", "-f", "json"]).out);
      const found = findings.filter((f: { rule: string; address: string }) => f.rule === "storage/no-public-network" && f.address.endsWith(".hcl"));
      expect(found.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)).toEqual([`${folder}/more.tf:3`]);
    }));

  it("exits 3 when Checkov cannot be run, and says that nothing is proven", () => {
    const { code, out, err } = baseline(["check", synthesized, "-q"], {
      env: { CHECKOV_WRAPPER_PYTHON: path.resolve("test/cli/no-such-python"), CHECKOV_WRAPPER_CACHE: path.resolve("test/cli/.no-cache") },
    });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/no-such-python/);
    expect(existsSync("test/cli/.no-cache")).toBe(false);
  });
});

describe("baseline synth", () => {
  it("writes the stacks chosen and those they depend on, keeps what Terraform has in their folders, and removes the others", () =>
    inFolder((folder) => {
      const out = path.join(folder, "out");
      expect(baseline(["synth", "-q", "-d", deployment, "-o", out]).code).toBe(0);
      const lock = path.join(out, "stacks", "prod-network", ".terraform.lock.hcl");
      writeFileSync(lock, "locked");
      expect(baseline(["synth", "-q", "-d", deployment, "-o", out, "--only", "*-network"])).toEqual({ code: 0, out: `3 stacks written to ${out}\n`, err: "" });
      expect(filesBelow(out)).toEqual([
        "manifest.json",
        "stacks/prod-bootstrap/cdk.tf.json",
        "stacks/prod-network/.terraform.lock.hcl",
        "stacks/prod-network/cdk.tf.json",
        "stacks/prod-observability/cdk.tf.json",
      ]);
      expect(readFileSync(lock, "utf8")).toBe("locked");
      expect(filesBelow(folder).filter((file) => !file.startsWith("out/"))).toEqual([]);
    }));

  it("exits 2 when no stack matches, or the output is a file, and leaves all as it was", () =>
    inFolder((folder) => {
      const out = path.join(folder, "out");
      const { code, err } = baseline(["synth", "-q", "-d", deployment, "-o", out, "--only", "dev-*"]);
      expect({ code, err }).toEqual({
        code: 2,
        err: 'no stack is called "dev-*"; the nearest of the 10 is prod-data - use * for a part of a name\n',
      });
      expect(filesBelow(folder)).toEqual([]);
      writeFileSync(out, "mine");
      expect(baseline(["synth", "-q", "-d", deployment, "-o", out]).code).toBe(2);
      expect(readFileSync(out, "utf8")).toBe("mine");
    }));

  it("exits 2 with every mistake of a wrong deployment file, and writes nothing", () =>
    inFolder((folder) => {
      const file = path.join(folder, "wrong.yaml");
      writeFileSync(file, readFileSync(deployment, "utf8").replace("primary: norwayeast", "primary: westeurope").replace("size: L", "size: XL"));
      const { code, out, err } = baseline(["synth", "-q", "-d", file, "-o", path.join(folder, "out")]);
      expect({ code, out, lines: err.trimEnd().split("\n").length }).toEqual({ code: 2, out: "", lines: 2 });
      expect(filesBelow(folder)).toEqual(["wrong.yaml"]);
    }));
});

describe("baseline exceptions", () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const said = ["--reason", "an old client that is replaced in the spring", "--likelihood", "low", "--consequence", "low", "--accepted-by", "Head of platform"];
  const all = ["--rule", "storage/tls", "--scope", "prod-data/Storage/**", ...said, "--owner", "team-data", "--ticket", "ALT-1", "--expires", day(30)];

  it("adds one that says all, lists it, and finds that it covers nothing", () =>
    inFolder((folder) => {
      const file = path.join(folder, "exceptions.yaml");
      writeFileSync(file, "exceptions: []\n");
      expect(baseline(["exceptions", "check", synthesized, "--exceptions", file])).toEqual({ code: 0, out: "all exceptions hold\n", err: "" });
      const added = `written to ${file}: storage/tls for prod-data/Storage/**, until ${day(30)}\n`;
      expect(baseline(["exceptions", "add", "--exceptions", file, ...all])).toEqual({ code: 0, out: added, err: "" });
      const { exceptions } = JSON.parse(baseline(["exceptions", "--exceptions", file, "--format", "json"]).out);
      expect(exceptions).toEqual([expect.objectContaining({ rule: "storage/tls", daysLeft: 30, line: 2 })]);
      const { code, out } = baseline(["exceptions", "check", synthesized, "--exceptions", file, "--format", "json"]);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toEqual([
        {
          rule: "exceptions/unused",
          scope: "prod-data/Storage/**",
          file,
          line: 2,
          message: "the exception from storage/tls for prod-data/Storage/** covers nothing",
          remediation: "delete it: what it excused is gone, or its scope is misspelt",
        },
      ]);
    }));

  it("shows one that lacks a field as a violation, with its line", () =>
    inFolder((folder) => {
      const file = path.join(folder, "exceptions.yaml");
      writeFileSync(file, "exceptions:\n  - rule: storage/tls\n    scope: prod-data/Storage/**\n");
      const { code, out } = baseline(["exceptions", "check", synthesized, "--exceptions", file]);
      expect(code).toBe(1);
      expect(out).toContain(`${file}:2: exceptions[0].reason - missing; expected text of at least 20 characters: add it\n  exceptions/malformed: `);
    }));
});
