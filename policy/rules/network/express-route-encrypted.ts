import { all, type Rule } from "../../model";
import { refersTo } from "./blocks";

const keys = ["link1", "link2"].flatMap((link) => [`${link}.macsec_ckn_keyvault_secret_id`, `${link}.macsec_cak_keyvault_secret_id`]);

export const expressRouteEncrypted: Rule = {
  id: "network/express-route-encrypted",
  title: "both lines of an ExpressRoute port are encrypted",
  severity: "medium",
  resourceTypes: ["azurerm_express_route_port"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "who gets at the fibre between the buildings reads everything",
  remediation: "set macsec_ckn_keyvault_secret_id and macsec_cak_keyvault_secret_id of link1 and link2",
  references: ["https://learn.microsoft.com/azure/expressroute/expressroute-about-encryption"],
  evaluate: (port, graph) => all(...keys.map((key) => refersTo(port, graph, key))),
};
