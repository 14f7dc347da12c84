import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checksByType, type Environment, install, pinnedVersion, runCheckov } from "../index";
import { packageFolder } from "../pin";
import { newFolder, removeFolders, writeStack } from "./support";

// These run the pinned Checkov itself; the first run on a machine installs it.
jest.setTimeout(300_000);

const launch = path.join(packageFolder, "python", "launch.py");
let checkov: Environment;
beforeAll(async () => {
  checkov = await install();
});
afterAll(removeFolders);

const vault = { name: "kv", sku_name: "premium", purge_protection_enabled: true, public_network_access_enabled: false };

describe("the real Checkov", () => {
  it("judges each stack by itself, each resource under its full address and original line", async () => {
    const folder = newFolder();
    const first = writeStack(folder, "first", {
      terraform: { required_version: ">= 1.9" },
      moved: [{ from: "a.b", to: "a.c" }],
      output: { id: { value: "${azurerm_key_vault.main.id}" } },
      resource: {
        azurerm_key_vault: { main: { "//": { metadata: { path: "first/main" } }, ...vault } },
        azurerm_storage_account: { main: { name: "st", min_tls_version: "TLS1_0", tags: { note: "a\u2028b \ud83d\ude00" } } },
        azurerm_private_endpoint: { main: { private_service_connection: { private_connection_resource_id: "${azurerm_key_vault.main.id}" } } },
      },
    });
    const second = writeStack(folder, "second", { resource: { azurerm_key_vault: { main: { ...vault, purge_protection_enabled: false } } } });
    const result = await runCheckov({ directory: folder, framework: "terraform_json" });

    expect(result).toMatchObject({ version: pinnedVersion(), files: [first, second], resources: 4 });
    const of = (checkId: string) =>
      result.records
        .filter((record) => record.checkId === checkId)
        .map(({ file, address, result, fileLineRange }) => [file, address, result, fileLineRange[0]]);
    const lineOf = (file: string, text: string, from = 0) =>
      readFileSync(file, "utf8")
        .split("\n")
        .findIndex((line, index) => index >= from && line.includes(text)) + 1;
    const inFirst = lineOf(first, '"main"', lineOf(first, '"azurerm_key_vault"'));
    expect(of("CKV_AZURE_110")).toEqual([
      [first, "azurerm_key_vault.main", "passed", inFirst],
      [second, "azurerm_key_vault.main", "failed", lineOf(second, '"main"')],
    ]);
    expect(result.records.find((record) => record.address === "azurerm_key_vault.main")).toMatchObject({ stack: "first", constructPath: "first/main" });
    expect(of("CKV_AZURE_44")).toEqual([[first, "azurerm_storage_account.main", "failed", lineOf(first, '"main"', inFirst)]]);
    // The endpoint of the first stack does not stand for the vault of the same name in the second.
    expect(of("CKV2_AZURE_32").map((record) => record[2])).toEqual(["passed", "failed"]);
    expect(result.unchecked).toEqual([{ file: first, address: "azurerm_private_endpoint.main", why: "no-checks" }]);
  });

  it("reads files of one folder as one module, and leaves out what has a count of none", async () => {
    const folder = newFolder();
    const files = ["a", "b"].map((name) => path.join(folder, `${name}.tf.json`));
    const endpoint = { private_service_connection: { private_connection_resource_id: "${azurerm_key_vault.main.id}" } };
    writeFileSync(files[0] ?? "", JSON.stringify({ resource: { azurerm_key_vault: { main: vault, none: { ...vault, count: 0 } } } }));
    writeFileSync(files[1] ?? "", JSON.stringify({ resource: { azurerm_private_endpoint: { main: endpoint } } }));
    const result = await runCheckov({ files, framework: "terraform_json" });
    expect(result.resources).toBe(2);
    expect(result.records.find((record) => record.checkId === "CKV2_AZURE_32" && record.address === "azurerm_key_vault.main")).toMatchObject({
      result: "passed",
    });
  });

  it("runs in a home and a folder without settings, and needs no network", async () => {
    const folder = newFolder();
    const file = writeStack(folder, "a", { resource: { azurerm_key_vault: { main: vault } } });
    writeFileSync(path.join(folder, ".checkov.yaml"), "skip-check: [CKV_AZURE_110]\n");
    const alone = spawnSync("unshare", ["-rn", "true"]).status === 0 ? ["unshare", "-rn"] : [];
    const [program = "", ...args] = [...alone, checkov.python, "-I", "-B", launch];
    const result = await runCheckov({ files: [file], framework: "terraform_json", env: { ...process.env, HOME: folder }, command: [program, ...args] });
    expect(result.records.map((record) => record.checkId)).toContain("CKV_AZURE_110");
  });

  it("has its network calls refused, and runs checks of the caller's own", async () => {
    const folder = newFolder();
    const file = writeStack(folder, "a", { resource: { azurerm_key_vault: { main: vault } } });
    const checks = path.join(folder, "checks");
    mkdirSync(checks);
    writeFileSync(path.join(checks, "__init__.py"), "");
    writeFileSync(
      path.join(checks, "dials.py"),
      `import socket
from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck

class Dials(BaseResourceCheck):
    def __init__(self):
        super().__init__(name="dials", id="CKV_OWN_1", categories=[CheckCategories.NETWORKING], supported_resources=["azurerm_key_vault"])

    def scan_resource_conf(self, conf):
        for call in (lambda: socket.create_connection(("192.0.2.1", 9), 1), lambda: socket.getaddrinfo("example.com", 443)):
            try:
                call()
                return CheckResult.FAILED
            except PermissionError:
                pass
        return CheckResult.PASSED

Dials()
`,
    );
    const result = await runCheckov({ files: [file], framework: "terraform_json", externalChecksDir: checks });
    expect(result.records.find((record) => record.checkId === "CKV_OWN_1")).toMatchObject({ result: "passed" });
  });

  it("has the checks that checks.json lists", () => {
    const listed = spawnSync(checkov.python, ["-I", path.join(packageFolder, "python", "list_checks.py")], { encoding: "utf8" });
    const { checkov: version, types } = JSON.parse(listed.stdout);
    expect(version).toBe(pinnedVersion());
    expect(types).toEqual(Object.fromEntries(checksByType()));
  });
});
