import { diskKeyRotates } from "../../../../policy/rules/compute/disk-key-rotates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { disks, goodCluster } from "../../support/good-cluster";

describeRule(diskKeyRotates, goodCluster, disks, [
  ["fails auto_key_rotation_enabled false", { auto_key_rotation_enabled: false }, fails("auto_key_rotation_enabled", false, "true")],
  ["cannot tell auto_key_rotation_enabled from a variable", { auto_key_rotation_enabled: computed }, unknown("auto_key_rotation_enabled")],
  ["fails azurerm's default", { auto_key_rotation_enabled: undefined }, fails("auto_key_rotation_enabled", false, "true")],
]);
