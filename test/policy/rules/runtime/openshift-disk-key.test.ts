import { openshiftDiskKey } from "../../../../policy/rules/runtime/openshift-disk-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(openshiftDiskKey, goodFabric, "azurerm_redhat_openshift_cluster.x", [
  ["fails main_profile", { "main_profile.disk_encryption_set_id": undefined }, fails("main_profile.disk_encryption_set_id", undefined, "a value")],
  ["fails worker_profile", { "worker_profile.disk_encryption_set_id": undefined }, fails("worker_profile.disk_encryption_set_id", undefined, "a value")],
  ["cannot tell a variable", { "worker_profile.disk_encryption_set_id": computed }, unknown("worker_profile.disk_encryption_set_id")],
]);
