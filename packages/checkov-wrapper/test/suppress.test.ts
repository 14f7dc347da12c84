import { CheckovError, type CheckovRecord, type Suppression } from "../index";
import { checkSuppressions, suppress } from "../suppress";

const record = (changes: Partial<CheckovRecord> = {}): CheckovRecord => ({
  file: "cdktf.out/stacks/prod/cdk.tf.json",
  stack: "prod",
  address: "azurerm_key_vault.main",
  resourceType: "azurerm_key_vault",
  constructPath: undefined,
  checkId: "CKV_AZURE_189",
  checkName: "a check",
  severity: "critical",
  result: "failed",
  evaluatedKeys: [],
  guideline: undefined,
  fileLineRange: [1, 2],
  ...changes,
});
const accepted: Suppression = { checkId: "CKV_AZURE_189", address: "azurerm_key_vault.main", reason: "reached over a private network only" };
const today = new Date("2026-11-22T12:00:00Z");
const marks = (records: CheckovRecord[], suppression: Suppression) =>
  suppress(records, [suppression], today).records.map((each) => each.suppressed !== undefined);

describe("a suppression", () => {
  it("marks the failed record it names, and comes back with it", () => {
    const { records, unused } = suppress([record()], [{ ...accepted, ticket: "X-1" }], today);
    expect(records).toMatchObject([{ result: "failed", suppressed: { ...accepted, ticket: "X-1" } }]);
    expect(unused).toEqual([]);
  });

  it.each([
    ["another check", { checkId: "CKV_AZURE_42" }],
    ["another address", { address: "azurerm_key_vault.mainly" }],
    ["another stack", { stack: "test" }],
  ])("does not hold for %s", (_name, change) => {
    expect(marks([record()], { ...accepted, ...change })).toEqual([false]);
  });

  it("takes * for any characters and nothing else for a pattern", () => {
    const addresses = ["azurerm_key_vault.main", 'module.a["x"].azurerm_key_vault.b[0]', "azurerm_key_vaultxmain"];
    const records = addresses.map((address) => record({ address }));
    expect(marks(records, { ...accepted, address: "azurerm_key_vault.*" })).toEqual([true, false, false]);
    expect(marks(records, { ...accepted, address: 'module.a["x"].azurerm_key_vault.b[*]' })).toEqual([false, true, false]);
  });

  it("holds through its last day and no longer", () => {
    expect(marks([record()], { ...accepted, expires: "2026-11-22" })).toEqual([true]);
    const late = { ...accepted, expires: "2026-11-21" };
    expect(suppress([record()], [late], today)).toMatchObject({ records: [{ result: "failed" }], unused: [{ ...late, why: "expired" }] });
    expect(marks([record()], late)).toEqual([false]);
  });

  it("is told when nothing that failed matches it", () => {
    expect(suppress([record({ result: "passed" })], [accepted], today).unused).toEqual([{ ...accepted, why: "unmatched" }]);
  });

  it("leaves the line range to be looked up when it is read", () => {
    let reads = 0;
    const lazy = Object.defineProperty(record(), "fileLineRange", { get: () => [++reads, 0], enumerable: true });
    const [marked] = suppress([lazy], [accepted], today).records;
    expect(reads).toBe(0);
    expect(marked?.fileLineRange[0]).toBe(1);
  });
});

describe("wrong suppressions", () => {
  it("are told all at once", () => {
    const wrong = [
      { ...accepted, checkId: "CKV_*" },
      { ...accepted, address: "*" },
      { ...accepted, reason: "ok" },
      { ...accepted, expires: "31.12.2026" },
      null,
    ];
    try {
      checkSuppressions(wrong as Suppression[]);
      throw new Error("they were taken");
    } catch (error) {
      expect(error).toBeInstanceOf(CheckovError);
      for (let index = 0; index < wrong.length; index++) expect((error as Error).message).toContain(`suppressions[${index}]: `);
    }
  });

  it("are none when they are right", () => {
    expect(() => checkSuppressions([accepted, { ...accepted, stack: "prod", expires: "2027-02-28" }])).not.toThrow();
    expect(() => checkSuppressions([{ ...accepted, expires: "2027-02-30" }])).toThrow("expires is a date");
  });
});
