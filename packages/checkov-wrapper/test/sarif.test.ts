import type { Log } from "sarif";
import { type CheckovResult, toSarif } from "../index";

type Found = Partial<CheckovResult["records"][number]>;

function result(...records: Found[]): CheckovResult {
  return {
    framework: "terraform_json",
    version: "3.3.30",
    files: ["/project/out/stacks/prod/cdk.tf.json"],
    resources: 2,
    records: records.map((changes) => ({
      file: "/project/out/stacks/prod/cdk.tf.json",
      stack: "prod",
      address: "azurerm_key_vault.main",
      resourceType: "azurerm_key_vault",
      constructPath: "prod/main/Resource",
      checkId: "CKV_AZURE_189",
      checkName: "Ensure that Azure Key Vault disables public network access",
      severity: "critical",
      result: "failed",
      evaluatedKeys: ["public_network_access_enabled"],
      guideline: "https://docs.example.org/ckv-azure-189",
      fileLineRange: [41, 52],
      ...changes,
    })),
    unchecked: [],
    inlineSkips: [],
    unusedSuppressions: [],
    durationMs: 1,
    checkovMs: 1,
  };
}

const run = (found: CheckovResult, options?: Parameters<typeof toSarif>[1]) => {
  // That it can be assigned shows that it is SARIF by its types.
  const log: Log = toSarif(found, { root: "/project", ...options });
  const [only] = log.runs;
  if (!only) throw new Error("there is no run");
  return only;
};
const prints = (found: CheckovResult) => run(found).results?.map((each) => each.partialFingerprints);

describe("the SARIF log", () => {
  it("tells where each failed check is: file, lines, address and construct", () => {
    const { results } = run(result({}, { checkId: "CKV_AZURE_42", result: "passed" }));
    expect(results).toHaveLength(1);
    expect(results?.[0]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: "out/stacks/prod/cdk.tf.json", uriBaseId: "%SRCROOT%" }, region: { startLine: 41, endLine: 52 } },
        logicalLocations: [
          { name: "azurerm_key_vault.main", fullyQualifiedName: "prod/azurerm_key_vault.main", kind: "resource" },
          { fullyQualifiedName: "prod/main/Resource", kind: "construct" },
        ],
      },
    ]);
  });

  it("takes the level from the severity, the caller's before the table's", () => {
    const levels = (options?: Parameters<typeof toSarif>[1]) =>
      run(result({ severity: "critical" }, { severity: "high" }, { severity: "medium" }, { severity: "low" }), options).results?.map(({ level }) => level);
    expect(levels()).toEqual(["error", "error", "warning", "note"]);
    expect(levels({ severities: { CKV_AZURE_189: "low" } })).toEqual(["note", "note", "note", "note"]);
  });

  it("has fingerprints that stay when lines and names of checks change, and differ by check, address and stack", () => {
    const [first] = prints(result({})) ?? [];
    expect(prints(result({ fileLineRange: [141, 152], checkName: "another wording", constructPath: "x" }))).toEqual([first]);
    const others = [{ checkId: "CKV_AZURE_42" }, { address: "azurerm_key_vault.other" }, { stack: "test" }];
    const all = others.flatMap((change) => prints(result(change)) ?? []).concat(first);
    expect(new Set(all.map((each) => each?.primaryLocationLineHash)).size).toBe(4);
  });

  it("tells files apart where there are no stacks, wherever the folder lies", () => {
    const named = (root: string, file: string) => run(result({ stack: undefined, file: `${root}/${file}` }), { root }).results?.[0]?.partialFingerprints;
    expect(named("/one", "a/plan.json")).toEqual(named("/two", "a/plan.json"));
    expect(named("/one", "a/plan.json")).not.toEqual(named("/one", "b/plan.json"));
  });

  it("numbers what Checkov tells twice", () => {
    const [a, b] = prints(result({}, {})) ?? [];
    expect(a?.primaryLocationLineHash?.replace(/:1$/, ":2")).toBe(b?.primaryLocationLineHash);
  });

  it("keeps what is accepted, with why and until when", () => {
    const suppressed = { checkId: "CKV_AZURE_189", address: "azurerm_key_vault.*", reason: "a test vault without data", expires: "2027-01-31", ticket: "X-1" };
    const { results } = run(result({ suppressed }, {}));
    expect(results?.map((each) => each.suppressions)).toEqual([
      [
        {
          kind: "external",
          status: "accepted",
          justification: "a test vault without data (until 2027-01-31)",
          properties: { checkId: "CKV_AZURE_189", address: "azurerm_key_vault.*", ticket: "X-1" },
        },
      ],
      [],
    ]);
  });

  it("has a rule with help for each check, which says when the check is not to be relied on", () => {
    const { tool, results } = run(result({}, { checkId: "OWN_1", checkName: "Own", guideline: undefined, severity: "medium" }, {}));
    expect(results?.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ["CKV_AZURE_189", 0],
      ["OWN_1", 1],
      ["CKV_AZURE_189", 0],
    ]);
    expect(tool.driver.rules).toMatchObject([
      {
        id: "CKV_AZURE_189",
        helpUri: "https://docs.example.org/ckv-azure-189",
        help: { text: expect.stringContaining("Not to be relied on (falseNegative, azurerm_key_vault)") },
        properties: { "security-severity": "9.5" },
      },
      { id: "OWN_1", defaultConfiguration: { level: "warning" } },
    ]);
    expect(tool.driver.rules?.[1]).not.toHaveProperty("helpUri");
    expect(tool.extensions).toEqual([{ name: "Checkov", version: "3.3.30" }]);
  });

  it("takes the effect from names that a viewer would act on", () => {
    const [only] = run(result({ address: "azurerm_x.[a](https://evil.example)\u001b[31m", file: "/project/a b#c.tf.json" })).results ?? [];
    expect(only?.message.text).not.toMatch(/\]\(|\p{Cc}/u);
    expect(only?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("a%20b%23c.tf.json");
  });
});
