import { mustBeList, pass, type Rule } from "../../model";
import { firewallOf } from "./firewall";

export const firewallBypass: Rule = {
  id: "storage/firewall-bypass",
  title: "nothing but Azure's trusted services goes past a storage account's firewall",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "trusted services need a role as well; with Logging and Metrics the account's own logs are read from anywhere",
  remediation: "set bypass to None, or to AzureServices where backups, flow logs or exported logs are written to",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services"],
  evaluate: (resource, graph) =>
    firewallOf(resource, graph, (rules) => {
      // Azure lets its trusted services through where nothing is said.
      if (resource.get(`${rules}bypass`) === undefined) return pass;
      const none = mustBeList(resource, `${rules}bypass`, ["None"]);
      const services = mustBeList(resource, `${rules}bypass`, ["AzureServices"]);
      return services.state === "fail" && none.state === "fail"
        ? { ...services, expected: "None or AzureServices" }
        : services.state === "fail"
          ? none
          : services;
    }),
};
