import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { isNew, openingsOf } from "../../plan/openings";
import { afterOf, beforeOf, plannedChange } from "../../plan/sides";
import { cannotTell, fails } from "../../plan/words";

export const securityRuleNotOpened: Rule = {
  id: "plan/security-rule-not-opened",
  title: "a network that is in use lets nothing more in from outside",
  severity: "high",
  resourceTypes: ["azurerm_network_security_rule", "azurerm_network_security_group"],
  subject: "change",
  controls: ["NOR-NET-06", "NOR-NET-05"],
  checkov: [],
  rationale: "what was never meant to be reached is, by everybody who scans for it, within minutes",
  remediation: "name the inner addresses that need it in source_address_prefix; what people outside use comes in through the gateway with its firewall",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (resource, graph) => {
    const [before, after] = [beforeOf(resource), afterOf(resource)];
    if (plannedChange(resource) === undefined || after === undefined) return notApplicable;
    const isGroup = resource.type === "azurerm_network_security_group";
    // A group that is made with its rules is judged as it will be, by the rules of the baseline.
    if (before === undefined && (isGroup || isNew(graph.changes("azurerm_network_security_group"), after.get("network_security_group_name")))) return pass;
    const will = openingsOf(after);
    const was = before === undefined ? [] : openingsOf(before);
    if (will === unresolved || will.includes(unresolved)) return cannotTell(isGroup ? "security_rule" : "source_address_prefix");
    const opened = will.filter((opening) => was === unresolved || !was.includes(opening)).map(String);
    return opened.length === 0
      ? pass
      : fails(`the plan lets in ${opened.join("; ")}`, opened, "nothing more than before", isGroup ? "security_rule" : "source_address_prefix");
  },
};
