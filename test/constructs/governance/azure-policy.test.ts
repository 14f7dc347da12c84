import { unless } from "../../../constructs/governance/azure-policy";
import { holds } from "./evaluate-policy";

describe("unless", () => {
  const condition = unless("Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", false);
  const account = { type: "Microsoft.Storage/storageAccounts" };

  it("asks for the type, and for one value of one setting of it", () =>
    expect(condition).toEqual({
      allOf: [
        { field: "type", equals: "Microsoft.Storage/storageAccounts" },
        { field: "Microsoft.Storage/storageAccounts/allowSharedKeyAccess", notEquals: false },
      ],
    }));

  it("refuses any other value, none included, and leaves other types alone", () => {
    const setting = "Microsoft.Storage/storageAccounts/allowSharedKeyAccess";
    expect(holds(condition, { fields: { ...account, [setting]: false } })).toBe(false);
    expect(holds(condition, { fields: { ...account, [setting]: true } })).toBe(true);
    expect(holds(condition, { fields: account })).toBe(true);
    expect(holds(condition, { fields: { type: "Microsoft.Storage/storageAccounts/blobServices" } })).toBe(false);
  });
});
