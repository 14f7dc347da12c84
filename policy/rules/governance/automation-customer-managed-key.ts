import { mustBePresent, pass, type Rule } from "../../model";

const attribute = "encryption.key_vault_key_id";

export const automationCustomerManagedKey: Rule = {
  id: "governance/automation-customer-managed-key",
  title: "an automation account is encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: ["azurerm_automation_account"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access to stored credentials cannot be taken back from whoever reaches the disks",
  remediation: "write encryption with key_vault_key_id, and leave key_source at Microsoft.Keyvault",
  references: ["https://learn.microsoft.com/azure/automation/automation-secure-asset-encryption"],
  evaluate: (account, graph) => {
    const source = account.get("encryption.key_source");
    if (source === "Microsoft.Automation") return { state: "fail", attribute: "encryption.key_source", actual: source, expected: "Microsoft.Keyvault" };
    // A key that is made in the same run is one.
    return graph.targets(account, attribute).length > 0 ? pass : mustBePresent(account, attribute);
  },
};
