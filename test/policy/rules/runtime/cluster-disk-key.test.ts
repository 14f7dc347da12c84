import { pass } from "../../../../policy/model";
import { clusterDiskKey } from "../../../../policy/rules/runtime/cluster-disk-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster } from "../../support/good-cluster";

describeRule(clusterDiskKey, goodCluster, cluster, [
  ["takes a literal set", { disk_encryption_set_id: "/subscriptions/x/des" }, pass],
  ["fails Microsoft's key", { disk_encryption_set_id: undefined }, fails("disk_encryption_set_id", undefined, "a value")],
  ["cannot tell a variable", { disk_encryption_set_id: computed }, unknown("disk_encryption_set_id")],
]);
