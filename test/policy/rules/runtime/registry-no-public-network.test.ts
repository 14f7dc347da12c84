import { registryNoPublicNetwork } from "../../../../policy/rules/runtime/registry-no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry, registry } from "../../support/good-registry";

describeRule(registryNoPublicNetwork, goodRegistry, registry, [
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
  ["fails export_policy_enabled true", { export_policy_enabled: true }, fails("export_policy_enabled", true, "false")],
  ["cannot tell export_policy_enabled from a variable", { export_policy_enabled: computed }, unknown("export_policy_enabled")],
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
]);
