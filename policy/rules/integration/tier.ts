import type { Rule } from "../../model";
import { mustLack } from "./verdicts";

const named = ["azurerm_signalr_service", "azurerm_web_pubsub_socketio", "azurerm_iothub"];
const free = ["Free_F1", "F1", "Free", "Essential", "ST0"];

export const tier: Rule = {
  id: "integration/tier",
  title: "a service between systems has a tier with an uptime",
  severity: "medium",
  resourceTypes: [
    "azurerm_web_pubsub",
    "azurerm_iothub_device_update_account",
    "azurerm_dashboard_grafana",
    "azurerm_iotcentral_application",
    "azurerm_signalr_service",
    "azurerm_web_pubsub_socketio",
    "azurerm_iothub",
  ],
  controls: ["NOR-AVA-02"],
  checkov: ["CKV_AZURE_175", "CKV_AZURE_196"],
  rationale: "the free tiers promise nothing and stop at a limit",
  remediation: "set the sku to one that is paid for",
  references: ["https://learn.microsoft.com/azure/azure-signalr/signalr-resource-faq"],
  evaluate: (service) => mustLack(service, named.includes(service.type) ? "sku.name" : "sku", ...free),
};
