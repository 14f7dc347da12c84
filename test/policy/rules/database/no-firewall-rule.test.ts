import { noFirewallRule } from "../../../../policy/rules/database/no-firewall-rule";
import { computed, fails } from "../../support/describe-rule";
import { answers, graphOf } from "../../support/graph";
import { single } from "../../support/single";

it.each([
  [
    "azurerm_mssql_firewall_rule",
    { start_ip_address: "10.0.0.1", end_ip_address: "10.0.0.2" },
    fails("start_ip_address", "10.0.0.1 to 10.0.0.2", "no such rule"),
  ],
  [
    "azurerm_mssql_firewall_rule",
    { start_ip_address: computed, end_ip_address: computed },
    fails("start_ip_address", "addresses known after the plan", "no such rule"),
  ],
  ["azurerm_redis_firewall_rule", { start_ip: "10.0.0.1", end_ip: "10.0.0.1" }, fails("start_ip", "10.0.0.1 to 10.0.0.1", "no such rule")],
])("fails every %s: %j", (type, body, verdict) => expect(answers(noFirewallRule, graphOf(single(type, body)))).toEqual({ [`${type}.x`]: verdict }));
