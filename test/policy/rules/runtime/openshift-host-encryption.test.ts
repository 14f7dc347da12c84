import { openshiftHostEncryption } from "../../../../policy/rules/runtime/openshift-host-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(openshiftHostEncryption, goodFabric, "azurerm_redhat_openshift_cluster.x", [
  ["fails main_profile", { "main_profile.encryption_at_host_enabled": false }, fails("main_profile.encryption_at_host_enabled", false, "true")],
  ["fails worker_profile", { "worker_profile.encryption_at_host_enabled": false }, fails("worker_profile.encryption_at_host_enabled", false, "true")],
  ["fails azurerm's default", { "main_profile.encryption_at_host_enabled": undefined }, fails("main_profile.encryption_at_host_enabled", false, "true")],
  ["cannot tell a variable", { "worker_profile.encryption_at_host_enabled": computed }, unknown("worker_profile.encryption_at_host_enabled")],
]);
