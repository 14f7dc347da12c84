import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const hubListComplete: Rule = {
  id: "integration/hub-list-complete",
  title: "a hub's list of networks holds for its built-in endpoint as well",
  severity: "medium",
  resourceTypes: ["azurerm_iothub"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "what devices send can be read at the built-in endpoint by whoever the list keeps out elsewhere",
  remediation: "set apply_to_builtin_eventhub_endpoint in network_rule_set to true",
  references: ["https://learn.microsoft.com/azure/iot-hub/iot-hub-ip-filtering"],
  evaluate: (hub) => eachBlock(hub, "network_rule_set", (rules) => mustBe(rules, "apply_to_builtin_eventhub_endpoint", true)),
};
