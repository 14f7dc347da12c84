import { notApplicable, pass } from "../../../../policy/model";
import { flowLog } from "../../../../policy/rules/network/flow-log";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodHub, spoke } from "../../support/good-hub";
import { answers, graphOf } from "../../support/graph";

describeRule(flowLog, goodHub, spoke, [
  [
    "takes a log of its own",
    { azurerm_virtual_network_peering: undefined, "azurerm_network_watcher_flow_log.s": { target_resource_id: "${azurerm_virtual_network.spoke.id}" } },
    pass,
  ],
  ["is not about a network that is joined to nothing and holds no machine", { azurerm_virtual_network_peering: undefined }, notApplicable],
  [
    "is about one with a machine",
    { azurerm_virtual_network_peering: undefined, "azurerm_network_interface.n": { ip_configuration: { subnet_id: "${azurerm_subnet.workloads.id}" } } },
    fails("azurerm_network_watcher_flow_log", "none", "one on its id, or on that of its hub"),
  ],
  [
    "fails a spoke that is peered with another network",
    { "azurerm_virtual_network_peering.from_spoke.remote_virtual_network_id": computed },
    fails("azurerm_network_watcher_flow_log", "none", "one on its id, or on that of its hub"),
  ],
]);

it("fails a hub without a log, and its spokes", () => {
  const resource = { ...(goodHub.resource as Record<string, never>), azurerm_network_watcher_flow_log: {} };
  const none = fails("azurerm_network_watcher_flow_log", "none", "one on its id, or on that of its hub");
  expect(answers(flowLog, graphOf({ resource }))).toEqual({ "azurerm_virtual_network.hub": none, [spoke]: none });
});
