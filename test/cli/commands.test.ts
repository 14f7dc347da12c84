import { writeFileSync } from "node:fs";
import path from "node:path";
import { allRules } from "../../policy/packs/all";
import { filesBelow } from "../support/platform";
import { baseline, inFolder } from "./run";

describe("baseline", () => {
  it.each(["", "synth", "check", "review", "rules", "controls", "exceptions", "explain", "doctor"])("helps with %s", (command) => {
    const { code, out } = baseline([...(command === "" ? [] : [command]), "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: baseline ${command}`));
  });

  it("exits 2 at a call that is wrong", () => {
    expect(baseline([]).code).toBe(2);
    expect(baseline(["sing"]).code).toBe(2);
    expect(baseline(["check", "--format", "pdf"]).code).toBe(2);
    expect(baseline(["check", "--loud"]).code).toBe(2);
    expect(baseline(["review", "--engine", "azurerm"])).toEqual({
      code: 2,
      out: "",
      err: "--engine says nothing without --base, because nothing is planned then; name a base, or leave it out\n",
    });
  });

  it("lists each rule with what a machine needs", () => {
    const { code, out } = baseline(["rules", "--format", "json"]);
    const rules = JSON.parse(out) as Record<string, unknown>[];
    expect(code).toBe(0);
    expect(rules.map((rule) => rule.id)).toEqual(allRules.map((rule) => rule.id));
    expect([...new Set(rules.flatMap(Object.keys))]).toEqual([
      "id",
      "title",
      "severity",
      "controls",
      "checkov",
      "resourceTypes",
      "exceptable",
      "subject",
      "pack",
    ]);
  });

  it("lists each control with what enforces it", () => {
    const { code, out } = baseline(["controls", "--format", "json"]);
    const { controls, requirements } = JSON.parse(out) as Record<string, { id: string; rules: string[]; controls: string[] }[]>;
    expect(code).toBe(0);
    expect(controls?.find(({ id }) => id === "NOR-NET-13")?.rules).toContain("network/defence-in-depth");
    expect(requirements?.find(({ id }) => id === "REQ-05")?.controls).toContain("NOR-NET-13");
    expect(baseline(["controls"]).out).toMatch(/^75 controls, \d+ of them enforced\n/);
  });

  it.each(["storage/no-shared-key", "NOR-AUT-11", "REQ-05", "CKV_AZURE_59"])("explains %s", (id) => expect(baseline(["explain", id])).toMatchSnapshot());

  it("takes the name of a control in small letters, too", () => expect(baseline(["explain", "nor-aut-11"])).toEqual(baseline(["explain", "NOR-AUT-11"])));

  it("asks whether another name was meant", () =>
    expect(baseline(["explain", "storage/no-shared-keys"])).toEqual({
      code: 2,
      out: "",
      err: 'nothing is called "storage/no-shared-keys" - did you mean "storage/no-shared-key"?; `baseline rules` lists the rules\n',
    }));

  it("says what the machine has", () => {
    const { code, out } = baseline(["doctor", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).map((finding: { what: string }) => finding.what)).toEqual([
      "baseline",
      "node",
      "python",
      "checkov",
      "terraform",
      "azurerm",
      "config/deployments/altinn.yaml",
      "config/exceptions.yaml",
    ]);
    const without = baseline(["doctor"], { env: { CHECKOV_WRAPPER_PYTHON: path.resolve("no-such-python") } });
    expect(without.code).toBe(3);
    expect(without.out).toMatch(/missing +python: /);
  });

  it("works from another folder", () =>
    inFolder((cwd) => {
      const { code, err } = baseline(["synth", "-q"], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/^config\/deployments\/altinn\.yaml: /);
      expect(baseline(["synth", "-q", "-d", path.resolve("test/cli/small.yaml")], { cwd }).code).toBe(0);
    }));
});

describe("baseline review", () => {
  const deployment = path.resolve("test/cli/small.yaml");
  const reports = ["findings.json", "findings.sarif", "index.html", "junit.xml", "review.md"];

  it("writes reports but no stacks when the policy does not hold", () =>
    inFolder((cwd) => {
      const exceptions = path.join(cwd, "exceptions.yaml");
      const line = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      writeFileSync(
        exceptions,
        `exceptions:\n  - rule: storage/tls\n    scope: prod-owner-skd/Storage/Resource\n    reason: nothing needs this exception any more\n    risk: { likelihood: low, consequence: low, acceptedBy: nobody }\n    owner: nobody\n    ticket: T-1\n    created: "${line(-10)}"\n    expires: "${line(10)}"\n`,
      );
      const { code, out } = baseline(["review", "-d", deployment, "--exceptions", exceptions], { cwd });
      expect(code).toBe(1);
      expect(out).toMatch(/^✗ blocked/);
      expect(out).toMatch(/exceptions\/unused/);
      expect(filesBelow(cwd)).toEqual(["exceptions.yaml", ...reports.map((name) => `reports/${name}`)]);
    }));
});
