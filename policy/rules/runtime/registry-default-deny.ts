import { mustBe, pass, type Rule } from "../../model";

export const registryDefaultDeny: Rule = {
  id: "runtime/registry-default-deny",
  title: "a container registry that is reached from outside names who may",
  severity: "high",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "the whole world may try its password",
  remediation: "set public_network_access_enabled to false, or default_action of network_rule_set to Deny",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-access-selected-networks"],
  evaluate: (registry) => {
    const closed = mustBe(registry, "public_network_access_enabled", false);
    if (closed.state === "pass") return pass;
    const denied = mustBe(registry, "network_rule_set.default_action", "Deny");
    return denied.state === "fail" && closed.state === "unknown" ? closed : denied;
  },
};
