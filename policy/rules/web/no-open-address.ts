import { isAnywhere } from "../../anywhere";
import { eachBlock } from "../../blocks";
import { all, type Block, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { apps } from "./apps";

export const noOpenAddress: Rule = {
  id: "web/no-open-address",
  title: "no list of an app allows the whole internet",
  severity: "medium",
  resourceTypes: [...apps, "azurerm_container_app"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "a list that allows every address is no list",
  remediation: "write the addresses, service tags or subnets that need it in ip_restriction and scm_ip_restriction",
  references: ["https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions"],
  evaluate: (app) =>
    app.type === "azurerm_container_app"
      ? list(app, "ingress.ip_security_restriction", "ip_address_range")
      : all(list(app, "site_config.ip_restriction", "ip_address"), list(app, "site_config.scm_ip_restriction", "ip_address")),
};

function list(app: Resource, path: string, attribute: string): Verdict {
  const judge = (rule: Block): Verdict => {
    if (rule.get("action") === "Deny") return pass;
    return all(...[attribute, "service_tag"].map((name) => notAnywhere(rule, name)));
  };
  return eachBlock(app, path, judge, pass);
}

function notAnywhere(rule: Block, attribute: string): Verdict {
  const address = rule.get(attribute);
  if (address === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  if (address === undefined || !isAnywhere(address)) return pass;
  return { state: "fail", attribute, actual: String(address), expected: "an address, a small range, or a service of Azure's" };
}
