import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const containerInternal: Rule = {
  id: "web/container-internal",
  title: "a container app answers inside its network alone",
  severity: "medium",
  resourceTypes: ["azurerm_container_app"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "a container app with an outside address is reached past the web application firewall",
  remediation: "set external_enabled in ingress to false",
  references: ["https://learn.microsoft.com/azure/container-apps/ingress-overview"],
  evaluate: (app) => eachBlock(app, "ingress", (ingress) => mustBe(ingress, "external_enabled", false)),
};
