import { all, type Block, mustBe, pass, type Rule, type Verdict } from "../../model";

export const gatewayHttps: Rule = {
  id: "runtime/gateway-https",
  title: "a gateway answers plain HTTP with the way to HTTPS alone, and speaks HTTPS inwards too",
  severity: "critical",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_217"],
  rationale: "one listener without encryption is where sessions are stolen",
  remediation: "set protocol Https on listeners and backend_http_settings; let the rule of a listener with Http name a redirect_configuration",
  references: ["https://learn.microsoft.com/azure/application-gateway/redirect-http-to-https-portal"],
  evaluate: (gateway) => {
    const [listeners, settings, rules] = ["http_listener", "backend_http_settings", "request_routing_rule"].map((name) => gateway.blocks(name));
    if (!Array.isArray(listeners) || !Array.isArray(settings) || !Array.isArray(rules))
      return { state: "unknown", attribute: "http_listener", why: "a dynamic block makes listeners, settings or rules" };
    const verdicts = listeners.map((listener) => (redirects(listener, rules) ? pass : mustBe(listener, "protocol", "Https")));
    return all(pass, ...verdicts.map(at("http_listener")), ...settings.map((s) => mustBe(s, "protocol", "Https")).map(at("backend_http_settings")));
  },
};

function redirects(listener: Block, rules: readonly Block[]): boolean {
  const own = rules.filter((rule) => rule.get("http_listener_name") === listener.get("name"));
  return own.length > 0 && own.every((rule) => typeof rule.get("redirect_configuration_name") === "string");
}

/** Says where a verdict on a block was found. */
function at(block: string): (verdict: Verdict) => Verdict {
  return (verdict) => ("attribute" in verdict ? { ...verdict, attribute: `${block}.${verdict.attribute}` } : verdict);
}
