import { mustBe, notApplicable, type Rule, unresolved } from "../../model";

export const sasBlocks: Rule = {
  id: "storage/sas-blocks",
  title: "what was signed for longer than the policy of a storage account allows is refused",
  severity: "low",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-09"],
  checkov: [],
  rationale: "a policy that only writes to the log lets the signed address of last year in",
  remediation: "set sas_policy.expiration_action to Block",
  references: ["https://learn.microsoft.com/azure/storage/common/sas-expiration-policy"],
  evaluate: (account) => {
    const policy = account.blocks("sas_policy");
    return policy !== unresolved && policy.length === 0 ? notApplicable : mustBe(account, "sas_policy.expiration_action", "Block");
  },
};
