import { within } from "../../blocks";
import { all, type Block, mustBe, pass, type Rule, unresolved } from "../../model";

export const gatewayHttps: Rule = {
  id: "runtime/gateway-https",
  title: "a gateway answers plain HTTP with the way to HTTPS alone",
  severity: "high",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_217"],
  rationale: "one listener without encryption is where sessions are stolen",
  remediation: "set protocol Https on listeners; let the rule of a listener with Http name a redirect_configuration",
  references: ["https://learn.microsoft.com/azure/application-gateway/redirect-http-to-https-portal"],
  evaluate: (gateway) => {
    const listeners = gateway.blocks("http_listener");
    const rules = gateway.blocks("request_routing_rule");
    if (listeners === unresolved || rules === unresolved)
      return { state: "unknown", attribute: "http_listener", why: "a dynamic block makes listeners or rules" };
    return all(pass, ...listeners.map((listener) => (redirects(listener, rules) ? pass : within("http_listener", mustBe(listener, "protocol", "Https")))));
  },
};

function redirects(listener: Block, rules: readonly Block[]): boolean {
  const own = rules.filter((rule) => rule.get("http_listener_name") === listener.get("name"));
  return own.length > 0 && own.every((rule) => typeof rule.get("redirect_configuration_name") === "string");
}
