import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";
import { firewallOf } from "./firewall";

export const trustedServices: Rule = {
  id: "storage/trusted-services",
  title: "a storage account's firewall that lets something of Azure's through lets its trusted services through",
  severity: "low",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: ["CKV_AZURE_36"],
  rationale: "with metrics or logs alone let through, backups, event delivery and the scan for malware stop at the firewall",
  remediation: "write AzureServices in bypass, or None where nothing of Azure's has to reach the account",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services"],
  evaluate: (resource, graph) =>
    firewallOf(resource, graph, (rules) => {
      const attribute = `${rules}bypass`;
      const actual = resource.get(attribute);
      if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
      // Azure lets its trusted services through where nothing is said.
      const isFine = actual === undefined || asList(actual).some((service) => service === "AzureServices" || service === "None");
      return isFine ? pass : { state: "fail", attribute, actual, expected: "AzureServices, or None" };
    }),
};
