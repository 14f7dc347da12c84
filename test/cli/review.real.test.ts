import { readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../support/platform";
import { baseline, inFolder } from "./run";

const reports = ["findings.json", "findings.sarif", "index.html", "junit.xml", "review.md"];

describe("baseline review", () => {
  it(
    "synthesizes, judges with real Checkov and writes the reports",
    () =>
      inFolder((cwd) => {
        const { code, out } = baseline(["review", "-d", path.resolve("config/deployments/minimal.yaml")], { cwd });
        expect(code).toBe(0);
        expect(out).toMatch(/^✓ holds/);
        expect(out).toMatch(/\nReport: reports\/index\.html /);
        expect(filesBelow(path.join(cwd, "reports"))).toEqual(reports);
        const { summary, tools } = JSON.parse(readFileSync(path.join(cwd, "reports", "findings.json"), "utf8"));
        expect(summary).toMatchObject({ stacks: 9, fail: 0, unknown: 0 });
        expect(tools.map((tool: { name: string }) => tool.name)).toEqual(["baseline rules", "Checkov"]);
      }),
    400_000,
  );
});
