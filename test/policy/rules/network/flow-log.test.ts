import { notApplicable, pass } from "../../../../policy/model";
import { flowLog } from "../../../../policy/rules/network/flow-log";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodHub, spoke } from "../../support/good-hub";

const unlogged = { "azurerm_network_watcher_flow_log.s": undefined };
const none = fails("azurerm_network_watcher_flow_log", "none", "one on its id");

describeRule(flowLog, goodHub, spoke, [
  ["fails a spoke without a log, whatever its hub has", unlogged, none],
  ["is not about a network that is joined to nothing and holds no machine", { ...unlogged, azurerm_virtual_network_peering: undefined }, notApplicable],
  [
    "is about one with a machine",
    {
      ...unlogged,
      azurerm_virtual_network_peering: undefined,
      "azurerm_network_interface.n": { ip_configuration: { subnet_id: "${azurerm_subnet.workloads.id}" } },
    },
    none,
  ],
  [
    "fails one that is peered with a network elsewhere",
    { ...unlogged, "azurerm_virtual_network_peering.from_spoke.remote_virtual_network_id": computed },
    none,
  ],
  ["takes a log wherever the network is joined to", { azurerm_virtual_network_peering: undefined }, pass],
]);
