import { eachBlock } from "../../blocks";
import { all, mustBe, type Rule } from "../../model";

export const hubEndpointIdentity: Rule = {
  id: "integration/hub-endpoint-identity",
  title: "a hub of devices delivers with its identity",
  severity: "medium",
  resourceTypes: [
    "azurerm_iothub_endpoint_cosmosdb_account",
    "azurerm_iothub_endpoint_eventhub",
    "azurerm_iothub_endpoint_servicebus_queue",
    "azurerm_iothub_endpoint_servicebus_topic",
    "azurerm_iothub_endpoint_storage_container",
    "azurerm_iothub_file_upload",
    "azurerm_iothub",
  ],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "the key of the endpoint stands in the state, and is good for more than delivering",
  remediation: "set authentication_type to identityBased",
  references: ["https://learn.microsoft.com/azure/iot-hub/iot-hub-managed-identity"],
  evaluate: (endpoint) =>
    endpoint.type === "azurerm_iothub"
      ? all(...["endpoint", "file_upload"].map((path) => eachBlock(endpoint, path, (block) => mustBe(block, "authentication_type", "identityBased"))))
      : mustBe(endpoint, "authentication_type", "identityBased"),
};
