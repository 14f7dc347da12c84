import { noFirewallRule } from "../../../../policy/rules/database/no-firewall-rule";
import { computed, fails } from "../../support/describe-rule";
import { answers, graphOf } from "../../support/graph";

it("allows none", () => {
  const rule = (start: string) => ({ start_ip_address: start, end_ip_address: "10.0.0.9" });
  const graph = graphOf({ resource: { azurerm_postgresql_flexible_server_firewall_rule: { known: rule("10.0.0.1"), hidden: rule(computed) } } });
  const at = "azurerm_postgresql_flexible_server_firewall_rule";
  expect(answers(noFirewallRule, graph)).toEqual({
    [`${at}.known`]: fails("start_ip_address", "10.0.0.1 to 10.0.0.9", "no such rule"),
    [`${at}.hidden`]: fails("start_ip_address", "an address known after the plan to 10.0.0.9", "no such rule"),
  });
});
