import { notApplicable, pass, type Rule } from "../../model";
import { isFalse, notLess } from "../../plan/grades";
import { isNew } from "../../plan/openings";
import { afterOf, beforeOf, plannedChange } from "../../plan/sides";
import { fails } from "../../plan/words";

export const peeringNotOpened: Rule = {
  id: "plan/peering-not-opened",
  title: "no two networks that were apart are joined, and no peering lets more through",
  severity: "high",
  resourceTypes: ["azurerm_virtual_network_peering"],
  subject: "change",
  controls: ["NOR-NET-11", "NOR-OWN-02"],
  checkov: [],
  rationale: "a peering joins everything in one network with everything in the other, past the firewall between them",
  remediation: "let the traffic go through the hub and its firewall; two owners meet at an endpoint, not in a network",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview"],
  evaluate: (peering, graph) => {
    const [before, after] = [beforeOf(peering), afterOf(peering)];
    if (plannedChange(peering) === undefined || after === undefined) return notApplicable;
    const remote = after.get("remote_virtual_network_id");
    if (before === undefined || before.get("remote_virtual_network_id") !== remote) {
      // What is made in the same plan was joined to nothing before, and its id is not known yet.
      const joinsNew = typeof remote !== "string" || isNew(graph.changes("azurerm_virtual_network"), after.get("virtual_network_name"));
      if (!joinsNew) return fails(`the plan joins two networks that are there, with ${remote}`, remote, "no peering", "remote_virtual_network_id");
    }
    const opens = /^(?:allow_virtual_network_access|allow_forwarded_traffic|allow_gateway_transit|use_remote_gateways)$/;
    return before === undefined ? pass : notLess(peering, [{ path: opens, rank: isFalse }]);
  },
};
