import { all, mustBe, notApplicable, type Rule, unresolved } from "../../model";

export const microsoftRouting: Rule = {
  id: "storage/microsoft-routing",
  title: "traffic to a storage account stays on Microsoft's network",
  severity: "low",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-LOC-04"],
  checkov: [],
  rationale: "over the internet the data passes through whichever country the lines go",
  remediation: "set routing.choice to MicrosoftRouting and routing.publish_internet_endpoints to false",
  references: ["https://learn.microsoft.com/azure/storage/common/network-routing-preference"],
  evaluate: (account) => {
    const routing = account.blocks("routing");
    // Microsoft's network is what Azure takes where nothing is said.
    if (routing !== unresolved && routing.length === 0) return notApplicable;
    return all(mustBe(account, "routing.choice", "MicrosoftRouting"), mustBe(account, "routing.publish_internet_endpoints", false));
  },
};
