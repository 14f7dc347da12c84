import { netappSnapshotsHidden } from "../../../../policy/rules/storage/netapp-snapshots-hidden";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, volume } from "../../support/good-netapp";

describeRule(netappSnapshotsHidden, goodNetapp, volume, [
  ["fails where snapshot_directory_visible is left out", { snapshot_directory_visible: undefined }, fails("snapshot_directory_visible", true, "false")],
  ["fails snapshot_directory_visible true", { snapshot_directory_visible: true }, fails("snapshot_directory_visible", true, "false")],
  ["cannot tell snapshot_directory_visible from a variable", { snapshot_directory_visible: computed }, unknown("snapshot_directory_visible")],
]);
