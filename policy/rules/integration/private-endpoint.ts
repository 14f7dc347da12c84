import type { Rule } from "../../model";
import { connected } from "../network/connected";

export const privateEndpoint: Rule = {
  id: "integration/private-endpoint",
  title: "a service between systems has a private endpoint",
  severity: "medium",
  resourceTypes: [
    "azurerm_iothub",
    "azurerm_iothub_dps",
    "azurerm_iothub_device_update_account",
    "azurerm_signalr_service",
    "azurerm_web_pubsub",
    "azurerm_web_pubsub_socketio",
    "azurerm_batch_account",
    "azurerm_digital_twins_instance",
    "azurerm_healthcare_workspace",
    "azurerm_healthcare_service",
    "azurerm_dashboard_grafana",
    "azurerm_monitor_workspace",
    "azurerm_iotcentral_application",
  ],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a service that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the service",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-overview"],
  evaluate: connected,
};
