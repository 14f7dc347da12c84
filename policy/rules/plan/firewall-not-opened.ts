import { eachString } from "../../json-walk";
import { notApplicable, pass, type Rule, type Value } from "../../model";
import { bothOf, plannedChange } from "../../plan/sides";
import { cannotTell, fails } from "../../plan/words";

export const firewallNotOpened: Rule = {
  id: "plan/firewall-not-opened",
  title: "no rule of a firewall comes to mean everybody or everything",
  severity: "high",
  resourceTypes: ["azurerm_firewall_policy_rule_collection_group", "azurerm_firewall_network_rule_collection", "azurerm_firewall_application_rule_collection"],
  subject: "change",
  controls: ["NOR-NET-07", "NOR-NET-11"],
  checkov: [],
  rationale: "data leaves by the same hole that was made for one package source",
  remediation: "name the sources, the names and the ports that are needed",
  references: ["https://learn.microsoft.com/azure/firewall/rule-processing"],
  evaluate: (collection) => {
    const sides = bothOf(collection);
    if (plannedChange(collection) === undefined || sides === undefined) return notApplicable;
    const [was, will] = [wildcards(sides.before.body), wildcards(sides.after.body)];
    const more = will.filter((place) => !was.includes(place));
    if (more.length > 0) return fails(`the plan opens ${more.join(", ")}`, more, "no more than before", more[0]?.split(" ")[0]);
    const unknown = unknownIn(sides.after.body);
    return unknown === undefined ? pass : cannotTell(unknown);
  },
};

const everything = /^(?:\*|0\.0\.0\.0\/0|::\/0|Internet|Any)$/i;
const matched = /\.(?:source_addresses|destination_addresses|destination_fqdns|target_fqdns|destination_ports|protocols|web_categories)$/;

function wildcards(body: Value): string[] {
  const found: string[] = [];
  eachString(body, "", (text, path) => matched.test(path) && everything.test(text) && found.push(`${path} ${text}`));
  return [...new Set(found)];
}

function unknownIn(body: Value): string | undefined {
  let found: string | undefined;
  eachString(body, "", (text, path) => {
    if (matched.test(path) && text.includes("${")) found ??= path;
  });
  return found;
}
