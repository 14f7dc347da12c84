import type { Report, ResourceChange } from "../../review/report";
import { changeLines } from "../../review/text-changes";

const change = (over: Partial<ResourceChange>): ResourceChange => ({
  stack: "prod-data",
  address: "azurerm_storage_account.a",
  type: "azurerm_storage_account",
  action: "update",
  drift: false,
  attributes: [],
  dependents: [],
  owner: "",
  environment: "prod",
  ...over,
});
const attribute = { path: "name", before: "a", after: "b", sensitive: false, unknown: false, security: false, forcesReplacement: false };
const lines = (...changes: ResourceChange[]) => changeLines({ changes } as unknown as Report);

describe("the changes on a terminal", () => {
  it("are left out where nothing was planned, and said to be none where nothing changes", () => {
    expect(changeLines({ changes: undefined } as Report)).toBeUndefined();
    expect(lines()).toEqual(["nothing"]);
    expect(lines(change({ drift: true }))).toEqual(["nothing"]);
  });

  it("are counted, and told by stack but for what is new", () =>
    expect(
      lines(
        change({ action: "delete", dependents: ["azurerm_private_endpoint.e"] }),
        change({ action: "replace", address: "azurerm_key_vault.v", attributes: [{ ...attribute, forcesReplacement: true }], dependents: ["x", "y"] }),
        change({ stack: "prod-keys", address: "azurerm_key_vault_key.k", attributes: [{ ...attribute, path: "tags.env", before: undefined, after: "prod" }] }),
        change({ action: "create", address: "azurerm_subnet.s" }),
      ),
    ).toEqual([
      "1 to create, 1 to change, 1 to replace, 1 to destroy",
      "",
      "prod-data",
      "  - azurerm_storage_account.a  (1 resource depends on it)",
      "  -/+ azurerm_key_vault.v  (2 resources depend on it)",
      '      name: "a" → "b", which forces the replacement',
      "",
      "prod-keys",
      "  ~ azurerm_key_vault_key.k",
      '      tags.env: nothing → "prod"',
    ]));

  it("show no sensitive value, and not what only the apply tells", () =>
    expect(
      lines(
        change({
          attributes: [
            { ...attribute, path: "primary_key", before: undefined, after: undefined, sensitive: true },
            { ...attribute, path: "id", after: undefined, unknown: true },
          ],
        }),
      )?.slice(4),
    ).toEqual(["      primary_key: a value that is not shown", '      id: "a" → known after the apply']));

  it("are cut with a count where there are many", () => {
    const many = Array.from({ length: 45 }, (_, n) => change({ address: `azurerm_subnet.s${n}` }));
    expect(lines(...many)?.slice(-2)).toEqual(["", "… and 5 more resources"]);
    const wide = Array.from({ length: 6 }, (_, n) => ({ ...attribute, path: `tags.t${n}` }));
    expect(lines(change({ attributes: wide }))?.at(-1)).toBe("      … and 2 more attributes");
  });

  it("never carry control characters of an address to the terminal", () =>
    expect(lines(change({ address: "azurerm_subnet.\u001b[31ms" }))?.join("")).not.toContain("\u001b"));
});
