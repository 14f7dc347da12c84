import { CapacityReservation } from "@cdktf/provider-azurerm/lib/capacity-reservation";
import type { KeyVault } from "@cdktf/provider-azurerm/lib/key-vault";
import { MonitorDiagnosticSetting } from "@cdktf/provider-azurerm/lib/monitor-diagnostic-setting";
import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import type { StorageAccount } from "@cdktf/provider-azurerm/lib/storage-account";
import type { UserAssignedIdentity } from "@cdktf/provider-azurerm/lib/user-assigned-identity";
import { Aspects, TerraformStack } from "cdktf";
import { blocks } from "../../policy/model";
import type { BaselineApp } from "../../stacks/baseline-app";
import { PolicyViolation } from "../../stacks/gate";
import { smallDeployment, synthesizePlatform } from "../support/platform";

const deployment = smallDeployment();

/** What the gate says of an edit: each blocking finding as `rule at construct path`, and what was left on disk. */
function edited(
  edit: (stacks: Readonly<Record<string, TerraformStack>>, app: BaselineApp) => void,
  hclOutput = false,
): { blocking: string[]; left: string[]; text: string } {
  try {
    synthesizePlatform(deployment, () => undefined, { edit, hclOutput });
    return { blocking: [], left: [], text: "" };
  } catch (error) {
    if (!(error instanceof PolicyViolation)) throw error;
    const places = error.judgement.findings.filter(blocks).map((f) => `${f.rule} at ${f.constructPath ?? `${f.stack}/${f.address}`}`);
    return { blocking: [...new Set(places)].sort(), left: (error as unknown as { left: string[] }).left, text: error.message };
  }
}

function find<T>(stack: TerraformStack | undefined, path: string): T {
  const parts = path.split("/");
  return parts.reduce((node, part) => node.node.findChild(part) as TerraformStack, stack as TerraformStack) as unknown as T;
}

describe("the gate in the app", () => {
  it("lets the deployment pass as it is", () => expect(edited(() => {}).blocking).toEqual([]));

  it("stops a vault that an override opens to the public, as JSON and as HCL", () => {
    const open = (stacks: Readonly<Record<string, TerraformStack>>) =>
      find<KeyVault>(stacks["prod-owner-skd"], "Vault/Resource").addOverride("public_network_access_enabled", true);
    for (const hcl of [false, true]) {
      const { blocking, left, text } = edited(open, hcl);
      expect(blocking).toEqual([
        "key-vault/no-public-network at prod-owner-skd/Vault/Resource",
        "key-vault/only-known-networks at prod-owner-skd/Vault/Resource",
        "terraform/no-escape-hatch at prod-owner-skd/stack",
      ]);
      expect(left).toEqual([]);
      expect(text).toContain(
        [
          "key-vault/no-public-network (critical): a key vault has no public endpoint",
          "  prod-owner-skd/Vault/Resource (from config/deployments/altinn.yaml:279): public_network_access_enabled is true, expected false",
          "  controls: NOR-NET-01, NOR-NET-13",
          "  fix: set public_network_access_enabled to false and reach the vault through a private endpoint",
        ].join("\n"),
      );
    }
  });

  it("stops the same attribute removed, which would leave it to azurerm's unsafe default", () => {
    const { blocking, left, text } = edited((stacks) =>
      find<KeyVault>(stacks["prod-owner-skd"], "Vault/Resource").addOverride("public_network_access_enabled", undefined),
    );
    expect(blocking).toEqual([
      "key-vault/no-public-network at prod-owner-skd/Vault/Resource",
      "key-vault/only-known-networks at prod-owner-skd/Vault/Resource",
      "terraform/no-escape-hatch at prod-owner-skd/stack",
    ]);
    expect(text).toContain("public_network_access_enabled is true, expected false");
    expect(left).toEqual([]);
  });

  it("stops a storage account that no construct made", () => {
    const { blocking, left } = edited((stacks) =>
      stacks["prod-owner-skd"]?.addOverride("resource.azurerm_storage_account.ghost", {
        name: "ghost",
        location: "norwayeast",
        resource_group_name: "rg",
        account_tier: "Standard",
        account_replication_type: "ZRS",
      }),
    );
    const ghost = "prod-owner-skd/azurerm_storage_account.ghost";
    expect(blocking).toEqual(
      [
        "availability/crisis-scenarios",
        "governance/delete-lock",
        "governance/prevent-destroy",
        "governance/required-tags",
        "network/defence-in-depth",
        "storage/audit-trail",
        "storage/change-feed",
        "storage/container-soft-delete",
        "storage/copy-scope",
        "storage/customer-managed-key",
        "storage/default-deny",
        "storage/erasure",
        "storage/infrastructure-encryption",
        "storage/no-anonymous-access",
        "storage/no-local-user",
        "storage/no-public-network",
        "storage/no-shared-key",
        "storage/portal-entra",
        "storage/private-endpoint",
        "storage/queue-audit-trail",
        "storage/sas-policy",
        "storage/share-soft-delete",
        "storage/soft-delete",
        "storage/soft-delete-days",
        "storage/versioning",
        "terraform/made-by-construct",
      ]
        .map((rule) => `${rule} at ${ghost}`)
        .concat("terraform/no-escape-hatch at prod-owner-skd/stack"),
    );
    expect(left).toEqual([]);
  });

  it("stops a region outside Norway", () => {
    const { blocking, left } = edited((stacks) => {
      find<ResourceGroup>(stacks["prod-network"], "Group/Resource").location = "westeurope";
    });
    expect(blocking).toEqual(["governance/norway-region at prod-network/Group/Resource"]);
    expect(left).toEqual([]);
  });

  it("stops a reference to a resource that is not there", () => {
    const { blocking, left } = edited((stacks) => {
      find<MonitorDiagnosticSetting>(stacks["prod-owner-skd"], "Vault/Audit/Resource").logAnalyticsWorkspaceId = "${azurerm_log_analytics_workspace.gone.id}";
    });
    expect(blocking).toEqual(["terraform/no-dangling-reference at prod-owner-skd/Vault/Audit/Resource"]);
    expect(left).toEqual([]);
  });

  it("stops a reservation of half the demand", () => {
    const { blocking, left, text } = edited((stacks) => {
      for (const node of stacks["prod-capacity"]?.node.findAll() ?? []) {
        if (node instanceof CapacityReservation)
          node.putSku({ name: node.sku.nameInput as string, capacity: Math.floor((node.sku.capacityInput as number) / 2) });
      }
    });
    expect(blocking).toEqual(["compute/reserved-capacity at prod-capacity/Reservation/Resource"]);
    expect(text).toContain("after the loss of a zone");
    expect(left).toEqual([]);
  });

  it("stops one owner's identity from another owner's storage, from either side", () => {
    for (const stack of ["prod-owner-skd", "prod-owner-brg"]) {
      const { blocking, left } = edited((stacks) => {
        const account = find<StorageAccount>(stacks["prod-owner-brg"], "Storage/Resource");
        const identity = find<UserAssignedIdentity>(stacks["prod-owner-skd"], "Workload/Resource");
        new RoleAssignment(stacks[stack] as TerraformStack, "Across", {
          scope: account.id,
          roleDefinitionName: "Storage Blob Data Reader",
          principalId: identity.principalId,
          principalType: "ServicePrincipal",
        });
      });
      expect(blocking).toEqual([`identity/owner-isolation at ${stack}/Across`]);
      expect(left).toEqual([]);
    }
  });

  it("judges what an Aspect adds, and carries its reference to another stack", () => {
    const add = (stacks: Readonly<Record<string, TerraformStack>>) => {
      const workspace = find<{ id: string }>(stacks["prod-observability"], "Operational/Resource");
      const stack = stacks["prod-capacity"] as TerraformStack;
      Aspects.of(stack).add({
        visit: (node) => {
          if (node !== stack || stack.node.tryFindChild("Logs") !== undefined) return;
          new MonitorDiagnosticSetting(stack, "Logs", {
            name: "logs",
            targetResourceId: "/subscriptions/x",
            logAnalyticsWorkspaceId: workspace.id,
            enabledLog: [{ categoryGroup: "allLogs" }],
          });
        },
      });
    };
    expect(edited(add).blocking).toEqual([]);
  });

  it("judges a stack that does not derive from the baseline's", () => {
    const { blocking } = edited((_, app) => {
      const foreign = new TerraformStack(app, "foreign");
      new ResourceGroup(foreign, "Group", { name: "rg-foreign", location: "swedencentral" });
    });
    expect(blocking).toEqual([
      "governance/norway-region at foreign/Group",
      "governance/owner-organisation-number at foreign/Group",
      "governance/required-tags at foreign/Group",
      "hygiene/no-local-state at foreign/stack",
      "terraform/state-backend at foreign/stack",
    ]);
  });

  it("writes what was judged, whatever a validation changes afterwards", () => {
    const change = (stacks: Readonly<Record<string, TerraformStack>>) => {
      const vault = find<KeyVault>(stacks["prod-owner-skd"], "Vault/Resource");
      stacks["prod-owner-skd"]?.node.addValidation({
        validate: () => {
          vault.publicNetworkAccessEnabled = true;
          return [];
        },
      });
    };
    const { readFileSync } = require("node:fs") as typeof import("node:fs");
    const written = synthesizePlatform(deployment, (folder) => readFileSync(`${folder}/stacks/prod-owner-skd/cdk.tf.json`, "utf8"), { edit: change });
    expect(written).not.toContain('"public_network_access_enabled": true');
    expect(() => synthesizePlatform(deployment, () => undefined, { edit: change, hclOutput: true })).toThrow(
      "the stack was changed after the policy had judged it",
    );
  });
});
