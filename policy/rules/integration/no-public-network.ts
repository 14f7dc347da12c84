import { mustBe, type Rule } from "../../model";

const attribute = "public_network_access_enabled";

export const noPublicNetwork: Rule = {
  id: "integration/no-public-network",
  title: "a service between systems has no public endpoint",
  severity: "high",
  resourceTypes: [
    "azurerm_iothub",
    "azurerm_iothub_dps",
    "azurerm_iothub_device_update_account",
    "azurerm_signalr_service",
    "azurerm_web_pubsub",
    "azurerm_batch_account",
    "azurerm_healthcare_service",
    "azurerm_healthcare_dicom_service",
    "azurerm_dashboard_grafana",
    "azurerm_iotcentral_application",
    "azurerm_web_pubsub_socketio",
  ],
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_108"],
  rationale: "what the service holds and passes on is one stolen key away from anybody on the internet",
  remediation: "set public_network_access_enabled to false, public_network_access of a Web PubSub for Socket.IO to Disabled",
  references: [
    "https://learn.microsoft.com/azure/iot-hub/iot-hub-public-network-access",
    "https://learn.microsoft.com/azure/azure-signalr/howto-network-access-control",
  ],
  evaluate: (service) => {
    if (service.type === "azurerm_web_pubsub_socketio") return mustBe(service, attribute.replace(/_enabled$/, ""), "Disabled");
    // Azure opens a hub of which nothing is said; azurerm's false for an absent switch is never sent.
    const isOpen = service.type === "azurerm_iothub" && !Object.hasOwn(service.body, attribute);
    return isOpen ? { state: "fail", attribute, actual: undefined, expected: "false" } : mustBe(service, attribute, false);
  },
};
