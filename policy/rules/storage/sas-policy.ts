import { mustBePresent, notApplicable, type Rule } from "../../model";

export const sasPolicy: Rule = {
  id: "storage/sas-policy",
  title: "what is signed with the key of a storage account has an end",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-09"],
  checkov: ["CKV2_AZURE_41"],
  rationale: "a signed address opens the data for whoever finds it, and without a policy it may do so for years",
  remediation: "write sas_policy with an expiration_period, or set shared_access_key_enabled to false",
  references: ["https://learn.microsoft.com/azure/storage/common/sas-expiration-policy"],
  evaluate: (account) => {
    const policy = mustBePresent(account, "sas_policy.expiration_period");
    // Without a key nothing can be signed with it.
    return policy.state === "fail" && String(account.get("shared_access_key_enabled")) === "false" ? notApplicable : policy;
  },
};
