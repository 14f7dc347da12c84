import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_cosmosdb_account: { network_acl_bypass_for_azure_services: false },
};

export const azureServices: Rule = {
  id: "database/azure-services",
  title: "a database lets in no other service of Azure by default",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "a bypass for services of Azure lets in those of every other customer as well",
  remediation: "set network_acl_bypass_for_azure_services to false",
  references: ["https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall"],
  evaluate: holds(settings),
};
