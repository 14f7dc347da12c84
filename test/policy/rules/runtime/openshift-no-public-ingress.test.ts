import { openshiftNoPublicIngress } from "../../../../policy/rules/runtime/openshift-no-public-ingress";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(openshiftNoPublicIngress, goodFabric, "azurerm_redhat_openshift_cluster.x", [
  ["fails ingress_profile.visibility Public", { "ingress_profile.visibility": "Public" }, fails("ingress_profile.visibility", "Public", "Private")],
  ["fails what is not written", { "ingress_profile.visibility": undefined }, fails("ingress_profile.visibility", undefined, "Private")],
  ["cannot tell a variable", { "ingress_profile.visibility": computed }, unknown("ingress_profile.visibility")],
]);
