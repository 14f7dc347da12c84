import { referringEach } from "../../each-instance";
import { pass, type Rule } from "../../model";
import { refersTo } from "../network/blocks";
import { apps } from "./apps";

const connections = ["azurerm_app_service_virtual_network_swift_connection", "azurerm_app_service_slot_virtual_network_swift_connection"];

export const virtualNetwork: Rule = {
  id: "web/virtual-network",
  title: "an app sends through a subnet of ours",
  severity: "medium",
  resourceTypes: [...apps, "azurerm_container_app_environment"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "what an app sends over the internet passes no firewall of ours, and it cannot reach what is closed to the public",
  remediation: "set virtual_network_subnet_id, infrastructure_subnet_id of an environment of container apps, or write the swift connection of the app",
  references: ["https://learn.microsoft.com/azure/app-service/overview-vnet-integration", "https://learn.microsoft.com/azure/container-apps/networking"],
  evaluate: (app, graph) => {
    const attribute = app.type === "azurerm_container_app_environment" ? "infrastructure_subnet_id" : "virtual_network_subnet_id";
    return connections.some((type) => referringEach(app, graph, type, "app_service_id").length > 0) ? pass : refersTo(app, graph, attribute);
  },
};
