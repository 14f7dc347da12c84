import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCheckov, toSarif } from "../index";
import { newFolder, removeFolders } from "./support";

// These run the pinned Checkov itself; the first run on a machine installs it.
jest.setTimeout(300_000);
afterAll(removeFolders);

const vault = { name: "kv", sku_name: "premium", purge_protection_enabled: true, public_network_access_enabled: false };

describe("the real Checkov", () => {
  it("reads HCL, where a skip comment has no effect but is told", async () => {
    const folder = newFolder();
    const file = path.join(folder, "main.tf");
    writeFileSync(file, 'resource "azurerm_key_vault" "main" {\n  # checkov:skip=CKV_AZURE_110: we know better\n  name = "kv"\n}\n');
    const result = await runCheckov({ directory: folder, framework: "terraform" });
    expect(result.inlineSkips).toEqual([{ file, line: 2, checkId: "CKV_AZURE_110", reason: "we know better" }]);
    expect(result.records.find((record) => record.checkId === "CKV_AZURE_110")).toMatchObject({
      address: "azurerm_key_vault.main",
      result: "failed",
      fileLineRange: [1, 4],
    });
  });

  it("misses no resource of HCL, whatever its count, and tells the modules it has not", async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, "inner"));
    const lines = (...text: string[]) => `${text.join("\n")}\n`;
    const main = path.join(folder, "main.tf");
    const inner = path.join(folder, "inner", "main.tf");
    writeFileSync(
      main,
      lines(
        'resource "azurerm_key_vault" "none" {\n  count = 0\n}',
        'resource "azurerm_key_vault" "two" {\n  count = 2\n}',
        'resource "azurerm_key_vault" "maybe" {\n  count = var.on ? 1 : 0\n}',
        'variable "on" {\n  default = false\n}',
        'module "here" {\n  source = "./inner"\n}',
        'module "elsewhere" {\n  source = "Azure/naming/azurerm"\n  version = "0.4.0"\n}',
      ),
    );
    writeFileSync(inner, 'resource "azurerm_private_endpoint" "it" {\n  name = "x"\n}\n');
    const result = await runCheckov({ directory: folder, framework: "terraform" });
    expect(result.resources).toBe(3);
    expect(new Set(result.records.filter((record) => record.checkId === "CKV_AZURE_110").map((record) => record.address))).toEqual(
      new Set(["azurerm_key_vault.two[0]", "azurerm_key_vault.two[1]"]),
    );
    expect(result.unchecked).toEqual([
      { file: inner, address: "module.here.azurerm_private_endpoint.it", why: "no-checks" },
      { file: main, address: "module.elsewhere", why: "module" },
    ]);
  });

  it("reads a plan, modules included, and misses no resource of it", async () => {
    const file = path.join(newFolder(), "plan.json");
    const resource = (address: string) => ({
      address,
      mode: "managed",
      type: "azurerm_key_vault",
      name: "main",
      provider_name: "registry.terraform.io/hashicorp/azurerm",
      values: vault,
    });
    const addresses = ["azurerm_key_vault.main", 'module.a["x"].azurerm_key_vault.main[0]'] as const;
    const plan = {
      format_version: "1.2",
      terraform_version: "1.9.0",
      planned_values: {
        root_module: { resources: [resource(addresses[0])], child_modules: [{ address: 'module.a["x"]', resources: [resource(addresses[1])] }] },
      },
      resource_changes: addresses.map((address) => ({ ...resource(address), change: { actions: ["create"], before: null, after: vault } })),
      configuration: { root_module: {} },
    };
    writeFileSync(file, JSON.stringify(plan, null, 2));
    const result = await runCheckov({ files: [file], framework: "terraform_plan" });
    expect(result.resources).toBe(2);
    expect(result.records.filter((record) => record.checkId === "CKV_AZURE_110")).toEqual(
      addresses.map((address) => expect.objectContaining({ file, address, resourceType: "azurerm_key_vault", result: "passed" })),
    );
    const failed = result.records.filter((record) => record.result === "failed");
    const shown = toSarif(result, { root: path.dirname(file) }).runs[0]?.results;
    expect(shown?.map((each) => each.locations[0]?.physicalLocation.region.startLine)).toEqual(failed.map((record) => record.fileLineRange[0]));
    expect(shown?.[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("plan.json");
    const text = readFileSync(file, "utf8").split("\n");
    for (const { address, fileLineRange } of result.records) {
      expect(text[fileLineRange[0]]).toContain(`"address": ${JSON.stringify(address)}`);
    }
  });
});
