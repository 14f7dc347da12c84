import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildGraph } from "../../policy/graph";
import { locateFindings } from "../../policy/locate";
import { finding } from "./support/finding";

const text = `{
  "provider": {
    "azurerm": [
      {
        "features": [
          {
            "key_vault": {}
          }
        ]
      },
      {
        "alias": "other"
      }
    ]
  },
  "resource": {
    "azurerm_a": {
      "b": {
        "name": "ø",
        "rules": [
          {
            "action": "Allow"
          }
        ]
      }
    }
  }
}`;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "locate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function lineOf(address: string, attribute: string | undefined, written = text): number | undefined {
  const file = path.join(folder, "cdk.tf.json");
  writeFileSync(file, written);
  const graph = buildGraph([{ stack: "s", file, json: JSON.parse(text) }]);
  return locateFindings([finding({ stack: "s", address, attribute, file })], graph)[0]?.line;
}

describe("the line of a finding", () => {
  it.each([
    ["a block, when no attribute is named", "azurerm_a.b", undefined, 18],
    ["the attribute, when it stands there", "azurerm_a.b", "name", 19],
    ["an attribute in a list of blocks", "azurerm_a.b", "rules.action", 22],
    ["the block around it, when it does not", "azurerm_a.b", "rules.bypass", 20],
    ["the resource, when nothing of it does", "azurerm_a.b", "blob_properties.days", 18],
    ["a block of a provider", "provider.azurerm", "features.key_vault.purge", 7],
    ["a second provider", "provider.azurerm.other", "features", 11],
    ["the stack itself", "stack", undefined, 1],
  ])("is that of %s", (_, address, attribute, line) => expect(lineOf(address, attribute)).toBe(line));
  it("is the same in a file of Windows", () => expect(lineOf("azurerm_a.b", "rules.action", text.replaceAll("\n", "\r\n"))).toBe(22));
  it("is told neither of a place nor of a file that is not there", () => {
    expect(lineOf("azurerm_a.none", "name")).toBeUndefined();
    const graph = buildGraph([{ stack: "s", file: "none.json", json: JSON.parse(text) }]);
    expect(locateFindings([finding({ stack: "s", address: "azurerm_a.b", file: "none.json" })], graph)[0]?.line).toBeUndefined();
  });
  it("is left as it is when it is known", () => {
    const graph = buildGraph([{ stack: "s", file: "none.json", json: JSON.parse(text) }]);
    expect(locateFindings([finding({ stack: "s", address: "azurerm_a.b", line: 99 })], graph)[0]?.line).toBe(99);
  });
  it("is that of the earlier name, when the attribute stands there under it", () => {
    const json = { resource: { azurerm_storage_account: { a: { name: "a", enable_https_traffic_only: false } } } };
    const file = path.join(folder, "earlier.tf.json");
    writeFileSync(file, JSON.stringify(json, undefined, 2));
    const found = finding({ stack: "s", address: "azurerm_storage_account.a", attribute: "https_traffic_only_enabled", file });
    expect(locateFindings([found], buildGraph([{ stack: "s", file, json }]))[0]?.line).toBe(6);
  });
});
