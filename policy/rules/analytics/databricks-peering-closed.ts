import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_databricks_virtual_network_peering: { allow_forwarded_traffic: false, allow_gateway_transit: false, use_remote_gateways: false },
};

export const databricksPeeringClosed: Rule = {
  id: "analytics/databricks-peering-closed",
  title: "a peering of a Databricks network forwards nothing and opens no gateway",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "notebooks reach networks that lie behind the peer, and those reach the cluster",
  remediation: "leave allow_forwarded_traffic, allow_gateway_transit and use_remote_gateways false",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/databricks_virtual_network_peering"],
  evaluate: holds(settings),
};
