import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const gatewayProbeHttps: Rule = {
  id: "runtime/gateway-probe-https",
  title: "a gateway asks its backends over HTTPS whether they are well",
  severity: "low",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "a backend has to keep an open port for a probe in the clear",
  remediation: "set protocol Https in probe",
  references: ["https://learn.microsoft.com/azure/application-gateway/application-gateway-probe-overview"],
  evaluate: (gateway) => eachBlock(gateway, "probe", (block) => mustBe(block, "protocol", "Https")),
};
