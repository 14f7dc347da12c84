import { openshiftEgress } from "../../../../policy/rules/runtime/openshift-egress";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(openshiftEgress, goodFabric, "azurerm_redhat_openshift_cluster.x", [
  [
    "fails network_profile.outbound_type Loadbalancer",
    { "network_profile.outbound_type": "Loadbalancer" },
    fails("network_profile.outbound_type", "Loadbalancer", "UserDefinedRouting"),
  ],
  ["fails azurerm's default", { "network_profile.outbound_type": undefined }, fails("network_profile.outbound_type", "Loadbalancer", "UserDefinedRouting")],
  ["cannot tell a variable", { "network_profile.outbound_type": computed }, unknown("network_profile.outbound_type")],
]);
