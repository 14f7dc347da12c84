import { notApplicable, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { bothOf, plannedChange, values } from "../../plan/sides";
import { cannotTell, fails } from "../../plan/words";
import { asList } from "../../stack-json";

const clients = "api_server_access_profile.authorized_ip_ranges";
const lists = ["network_acls", "network_rules", "network_rule_set"].flatMap((block) => [
  `${block}.ip_rules`,
  `${block}.ip_rule`,
  `${block}.virtual_network_subnet_ids`,
  `${block}.private_link_access`,
]);
lists.push(clients, "ip_rules", "ip_range_filter", "public_network_allowed_ip_addresses", "allowed_fqdns");

export const serviceFirewallNotOpened: Rule = {
  id: "plan/service-firewall-not-opened",
  title: "the firewall of a service that is in use lets in nobody more",
  severity: "high",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-NET-02", "NOR-NET-12"],
  checkov: [],
  rationale: "an address that is let in, even for a day, is the way past every private endpoint",
  remediation: "reach the service through its private endpoint; for an emergency record an exception that ends in days",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security"],
  evaluate: (resource): Verdict => {
    const change = plannedChange(resource);
    if (change === undefined || change.action === "delete" || change.action === "forget") return notApplicable;
    if (/_firewall_rule$/.test(resource.type) && !/outbound/.test(resource.type)) return ranged(resource);
    const sides = bothOf(resource);
    if (sides === undefined) return notApplicable;
    const written = lists.filter((path) => sides.before.get(path) !== undefined || sides.after.get(path) !== undefined);
    const verdicts = written.map((path): Verdict => {
      const [was, will] = values(sides, path);
      if (will === unresolved || was === unresolved) return cannotTell(path);
      const more = asList(will).filter((item) => !asList(was).includes(item));
      // An empty list of who may come in is no list at all.
      const none = path === clients && asList(was).length > 0 && asList(will).length === 0;
      return more.length > 0 || none ? fails(`the plan lets in ${none ? "everybody" : more.join(", ")}`, will, "nobody more than before", path) : pass;
    });
    return verdicts.find((v) => v.state === "fail") ?? verdicts.find((v) => v.state === "unknown") ?? verdicts[0] ?? notApplicable;
  },
};

/** A range of addresses that a server takes: new on a server that is there, or another than it was. */
function ranged(rule: Resource): Verdict {
  const { before, after } = rule.change ?? {};
  const same = ["start_ip_address", "end_ip_address", "start_ip", "end_ip"].every((end) => before?.[end] === after?.[end]);
  if (before !== undefined && same) return pass;
  const [from, to] = [after?.start_ip_address ?? after?.start_ip, after?.end_ip_address ?? after?.end_ip];
  return fails(`the plan lets in ${String(from)} to ${String(to)}`, [from, to], "nobody more than before", "start_ip_address");
}
