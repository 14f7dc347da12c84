import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_search_service: { customer_managed_key_enforcement_enabled: true },
};

export const searchKeyEnforced: Rule = {
  id: "ai/search-key-enforced",
  title: "everything in a search service is encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "an index that was made without a key stays readable when access to the key is taken back",
  remediation: "set customer_managed_key_enforcement_enabled to true",
  references: ["https://learn.microsoft.com/azure/search/search-security-manage-encryption-keys"],
  evaluate: holds(settings),
};
