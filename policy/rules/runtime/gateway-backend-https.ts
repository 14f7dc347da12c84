import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const gatewayBackendHttps: Rule = {
  id: "runtime/gateway-backend-https",
  title: "a gateway speaks HTTPS inwards",
  severity: "high",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever gets into the network reads what citizens send",
  remediation: "set protocol Https in backend_http_settings",
  references: ["https://learn.microsoft.com/azure/application-gateway/ssl-overview"],
  evaluate: (gateway) => eachBlock(gateway, "backend_http_settings", (block) => mustBe(block, "protocol", "Https")),
};
