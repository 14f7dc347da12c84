import { all, mustBe, mustBeList, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

export const defaultDeny: Rule = {
  id: "storage/default-deny",
  title: "a storage account's firewall denies by default and lets no address or service through",
  severity: "high",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: ["CKV_AZURE_35", "CKV_AZURE_36"],
  rationale: "the firewall is what remains when somebody turns the public endpoint on",
  remediation: "write network_rules with default_action Deny, bypass None and no ip_rules",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security"],
  evaluate: (resource) => {
    const rules = resource.type === "azurerm_storage_account" ? "network_rules." : "";
    return all(
      mustBe(resource, `${rules}default_action`, "Deny"),
      mustBeList(resource, `${rules}bypass`, ["None"]),
      mustBeList(resource, `${rules}ip_rules`, []),
      noService(resource, `${rules}private_link_access`),
    );
  },
};

function noService(resource: Resource, attribute: string): Verdict {
  const services = resource.blocks(attribute);
  if (services === unresolved) return { state: "unknown", attribute, why: "a dynamic block may make some" };
  return services.length === 0 ? pass : { state: "fail", attribute, actual: "present", expected: "none" };
}
