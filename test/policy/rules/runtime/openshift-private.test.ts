import { openshiftPrivate } from "../../../../policy/rules/runtime/openshift-private";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(openshiftPrivate, goodFabric, "azurerm_redhat_openshift_cluster.x", [
  ["fails api_server_profile.visibility Public", { "api_server_profile.visibility": "Public" }, fails("api_server_profile.visibility", "Public", "Private")],
  ["fails what is not written", { "api_server_profile.visibility": undefined }, fails("api_server_profile.visibility", undefined, "Private")],
  ["cannot tell a variable", { "api_server_profile.visibility": computed }, unknown("api_server_profile.visibility")],
]);
