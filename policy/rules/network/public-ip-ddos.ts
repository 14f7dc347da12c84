import { mustBe, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const publicIpDdos: Rule = {
  id: "network/public-ip-ddos",
  title: "a public address of production is guarded against floods",
  severity: "medium",
  resourceTypes: ["azurerm_public_ip"],
  controls: ["NOR-AVA-05"],
  checkov: [],
  rationale: "a flood that nobody stops takes the service from everybody for as long as it is paid for",
  remediation: "set ddos_protection_mode to Enabled, or join its network to a plan",
  references: ["https://learn.microsoft.com/azure/ddos-protection/ddos-protection-sku-comparison"],
  evaluate: (address, graph) => {
    if (!isProduction(address)) return notApplicable;
    const attribute = "ddos_protection_mode";
    const planned = graph.ofType("azurerm_virtual_network").some((network) => String(network.get("ddos_protection_plan.enable")) === "true");
    return mustBe(address, attribute, "Enabled", ...(planned ? ["VirtualNetworkInherited"] : []));
  },
};
