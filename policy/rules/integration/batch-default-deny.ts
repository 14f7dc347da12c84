import { pass, type Rule } from "../../model";
import { unlessAbsent } from "./verdicts";

export const batchDefaultDeny: Rule = {
  id: "integration/batch-default-deny",
  title: "a batch account with a public endpoint denies by default",
  severity: "high",
  resourceTypes: ["azurerm_batch_account"],
  controls: ["NOR-NET-02"],
  checkov: ["CKV_AZURE_248"],
  rationale: "whoever finds a key starts machines of ours and runs on them what he likes",
  remediation: "set default_action in account_access of network_profile to Deny, or public_network_access_enabled to false",
  references: ["https://learn.microsoft.com/azure/batch/public-network-access"],
  evaluate: (account) =>
    account.get("public_network_access_enabled") === false ? pass : unlessAbsent(account, "network_profile.account_access.default_action", "Deny"),
};
