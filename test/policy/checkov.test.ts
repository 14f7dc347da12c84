import { type CheckovRecord, checkovFindings } from "../../policy/checkov";
import { rule } from "./support/finding";
import { graphOf } from "./support/graph";

const file = "cdktf.out/stacks/stack/cdk.tf.json";
const graph = graphOf({
  resource: { azurerm_storage_account: { a: { "//": { metadata: { path: "stack/Storage/Resource" } } } }, azurerm_storage_table: { t: {} } },
});
const covering = rule({ id: "storage/tls", severity: "critical", controls: ["NOR-ENC-01"], checkov: ["CKV_AZURE_44"] });
const record = (change: Partial<CheckovRecord> = {}): CheckovRecord => ({
  file,
  address: "azurerm_storage_account.a",
  checkId: "CKV_AZURE_44",
  checkName: "Ensure Storage Account is using the latest version of TLS encryption",
  result: "failed",
  evaluatedKeys: ["min_tls_version"],
  guideline: "https://docs.example.com",
  fileLineRange: [12, 40],
  ...change,
});
const map = (records: readonly CheckovRecord[], verdict?: string) =>
  checkovFindings(records, verdict === undefined ? [] : [{ id: "CKV_AZURE_44", verdict, reason: "it looks elsewhere" }], [covering], graph, (stack) => ({
    file: `${stack}.yaml`,
    line: 1,
  }));

describe("a failed check", () => {
  it("is a finding, with the severity, controls and advice of the rule for the same ground", () =>
    expect(map([record()]).findings).toEqual([
      {
        rule: "CKV_AZURE_44",
        title: "Ensure Storage Account is using the latest version of TLS encryption",
        controls: ["NOR-ENC-01"],
        source: "checkov",
        severity: "critical",
        state: "fail",
        stack: "stack",
        address: "azurerm_storage_account.a",
        constructPath: "stack/Storage/Resource",
        file,
        line: 12,
        origin: { file: "stack.yaml", line: 1 },
        attribute: "min_tls_version",
        actual: undefined,
        expected: undefined,
        message: "Checkov: Ensure Storage Account is using the latest version of TLS encryption",
        rationale: "why",
        remediation: "set it",
        references: ["https://docs.example.com"],
        exception: undefined,
      },
    ]));
  it("is of medium severity when no rule covers its ground", () =>
    expect(map([record({ checkId: "CKV_AZURE_1", guideline: undefined })]).findings).toEqual([
      expect.objectContaining({ severity: "medium", controls: [], rationale: undefined, remediation: "see the check's guideline", references: [] }),
    ]));
  it("counts also on a block that is not among the stacks", () =>
    expect(map([record({ address: "module.m.azurerm_storage_account.a" })]).findings).toEqual([
      expect.objectContaining({ stack: "", constructPath: undefined }),
    ]));
});

it("says nothing of a check that passed", () => expect(map([record({ result: "passed" })])).toEqual({ findings: [], replaced: new Map() }));

describe("a check that is known to be wrong", () => {
  it.each(["dead", "falsePositive", "noise"])("is left to the rule for its ground, and counted: %s", (verdict) =>
    expect(map([record(), record()], verdict)).toEqual({ findings: [], replaced: new Map([["CKV_AZURE_44", 2]]) }),
  );
  it("counts when it only overlooks things: what it finds is there", () => expect(map([record()], "falseNegative").findings).toHaveLength(1));
  it("counts when no rule covers its ground", () => {
    const { findings, replaced } = checkovFindings([record()], [{ id: "CKV_AZURE_44", verdict: "dead", reason: "x" }], [], graph);
    expect(findings.map((f) => f.severity)).toEqual(["medium"]);
    expect(replaced.size).toBe(0);
  });
  it.each([
    ["a type that the rule is not about", "azurerm_storage_table.t"],
    ["a block that the rule never saw", "module.m.azurerm_storage_account.a"],
    ["an instance that the rule never saw", "azurerm_storage_account.a[0]"],
  ])("counts on %s", (_, address) => expect(map([record({ address })], "dead").findings.map((f) => f.address)).toEqual([address]));
});
