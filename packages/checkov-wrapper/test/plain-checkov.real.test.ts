import { spawnSync } from "node:child_process";
import { install, runCheckov } from "../index";
import { newFolder, removeFolders, writeStack } from "./support";

jest.setTimeout(300_000);
afterAll(removeFolders);

const vault = { name: "kv", sku_name: "premium", purge_protection_enabled: true, public_network_access_enabled: false };

describe("the wrapper", () => {
  it("finds exactly what plain Checkov finds in a file that needs no scrubbing", async () => {
    const checkov = await install();
    const folder = newFolder();
    writeStack(folder, "a", {
      resource: {
        azurerm_key_vault: { vault: { ...vault, network_acls: { bypass: "None", default_action: "Deny" } } },
        azurerm_storage_account: { account: { name: "st", min_tls_version: "TLS1_0", network_rules: [{ default_action: "Allow" }] } },
        azurerm_private_endpoint: { endpoint: { private_service_connection: { private_connection_resource_id: "${azurerm_key_vault.vault.id}" } } },
        azurerm_postgresql_flexible_server: { server: { name: "pg", geo_redundant_backup_enabled: "${var.geo}" } },
      },
      variable: { geo: { type: "bool" } },
    });
    const args = ["-I", "-m", "checkov.main", "-d", folder, "--framework", "terraform_json", "--skip-download", "--soft-fail", "-o", "json", "--compact"];
    const { results, summary } = JSON.parse(spawnSync(checkov.python, args, { encoding: "utf8", maxBuffer: 2 ** 28 }).stdout);
    const told = (checks: { check_id: string; resource: string }[]) => checks.map((check) => `${check.check_id} ${check.resource.split(".").at(-1)}`).sort();
    const { records } = await runCheckov({ directory: folder, framework: "terraform_json" });
    const found = (outcome: string) =>
      records
        .filter((record) => record.result === outcome)
        .map((record) => `${record.checkId} ${record.address.split(".").at(-1)}`)
        .sort();
    expect(found("passed")).toEqual(told(results.passed_checks));
    expect(found("failed")).toEqual(told(results.failed_checks));
    expect(records).toHaveLength(summary.passed + summary.failed);
  });
});
