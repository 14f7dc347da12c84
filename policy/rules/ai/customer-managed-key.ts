import { referringEach } from "../../each-instance";
import { mustBePresent, pass, type Rule } from "../../model";

const cognitive = "azurerm_cognitive_account";

const keys: Readonly<Record<string, readonly string[]>> = {
  [cognitive]: ["customer_managed_key.key_vault_key_id"],
  azurerm_ai_services: ["customer_managed_key.key_vault_key_id", "customer_managed_key.managed_hsm_key_id"],
  azurerm_ai_foundry: ["encryption.key_id"],
  azurerm_machine_learning_workspace: ["encryption.key_id"],
  azurerm_bot_service_azure_bot: ["cmk_key_vault_key_url"],
  azurerm_bot_channels_registration: ["cmk_key_vault_url"],
};

export const customerManagedKey: Rule = {
  id: "ai/customer-managed-key",
  title: "a service for search or artificial intelligence is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: Object.keys(keys),
  controls: ["NOR-ENC-03"],
  checkov: ["CKV2_AZURE_22"],
  rationale: "without a key of one's own, access to prompts, files and models cannot be taken back",
  remediation:
    "write customer_managed_key (encryption for a workspace or AI Foundry, cmk_key_vault_key_url for a bot), or add an azurerm_cognitive_account_customer_managed_key",
  references: [
    "https://learn.microsoft.com/azure/ai-services/encryption/cognitive-services-encryption-keys-portal",
    "https://learn.microsoft.com/azure/machine-learning/concept-customer-managed-keys",
  ],
  evaluate: (service, graph) => {
    const [attribute = "", ...others] = keys[service.type] ?? [];
    const isApart = service.type === cognitive && referringEach(service, graph, `${cognitive}_customer_managed_key`, "cognitive_account_id").length > 0;
    const paths = [attribute, ...others];
    if (isApart || paths.some((path) => graph.targets(service, path).length > 0)) return pass;
    const given = paths.map((path) => mustBePresent(service, path));
    return given.find((verdict) => verdict.state !== "fail") ?? mustBePresent(service, attribute);
  },
};
