import { mustBe, type Rule } from "../../model";
import { mustLack } from "./verdicts";

const attributes: Readonly<Record<string, string>> = {
  azurerm_iothub: "local_authentication_enabled",
  azurerm_maps_account: "local_authentication_enabled",
  azurerm_dashboard_grafana: "api_key_enabled",
};

export const noSharedKey: Rule = {
  id: "integration/no-shared-key",
  title: "a service between systems knows identities of Entra ID alone",
  severity: "high",
  resourceTypes: [
    "azurerm_signalr_service",
    "azurerm_web_pubsub",
    "azurerm_web_pubsub_socketio",
    "azurerm_iothub",
    "azurerm_maps_account",
    "azurerm_batch_account",
    "azurerm_dashboard_grafana",
  ],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a key is copied, shared and never changed, and tells nobody who used it",
  remediation:
    "set local_auth_enabled or local_authentication_enabled to false; allowed_authentication_modes of a batch account without SharedKey; api_key_enabled of Grafana to false",
  references: [
    "https://learn.microsoft.com/azure/azure-signalr/howto-disable-local-auth",
    "https://learn.microsoft.com/azure/batch/batch-account-create-portal",
  ],
  evaluate: (service) => {
    if (service.type !== "azurerm_batch_account") return mustBe(service, attributes[service.type] ?? "local_auth_enabled", false);
    const modes = service.get("allowed_authentication_modes");
    return modes === undefined
      ? { state: "fail", attribute: "allowed_authentication_modes", actual: modes, expected: "without SharedKey" }
      : mustLack(service, "allowed_authentication_modes", "SharedKey");
  },
};
