import fc from "fast-check";
import { renderJson } from "../../review/json";
import { blockedReport } from "./fixture-report";
import { hostileReport } from "./hostile-report";

describe("renderJson", () => {
  test("shows a blocked run", () => expect(renderJson(blockedReport)).toMatchSnapshot());

  test("gives each finding the same keys, null where nothing is known", () => {
    const { findings } = JSON.parse(renderJson(blockedReport));
    const keys = new Set(findings.map((finding: object) => Object.keys(finding).join(" ")));
    expect(keys.size).toBe(1);
    expect(findings[2]).toMatchObject({ rule: "exceptions/expired", constructPath: null, origin: null, attribute: null, actual: null, exception: null });
  });

  test("has exactly the documented keys", () => {
    const json = JSON.parse(renderJson({ ...blockedReport, deployment: undefined }));
    expect(Object.keys(json)).toEqual([
      "schemaVersion",
      "tool",
      "input",
      "deployment",
      "summary",
      "findings",
      "exceptions",
      "stacks",
      "tools",
      "changes",
      "plans",
    ]);
    expect(Object.keys(json.summary)).toEqual(["stacks", "resources", "rules", "pass", "fail", "unknown", "excepted", "notApplicable", "durationMs"]);
    expect(json.deployment).toBeNull();
  });

  test("keeps hostile values as they are", () => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        const parsed = JSON.parse(renderJson(report));
        expect(parsed.findings.map((finding: { message: string }) => finding.message)).toEqual(report.findings.map((finding) => finding.message));
      }),
    );
  });
});
