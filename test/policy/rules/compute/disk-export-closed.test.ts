import { diskExportClosed } from "../../../../policy/rules/compute/disk-export-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDisks } from "../../support/good-disks";

describeRule(diskExportClosed, goodDisks, "azurerm_managed_disk.x", [
  ["fails network_access_policy AllowAll", { network_access_policy: "AllowAll" }, fails("network_access_policy", "AllowAll", "DenyAll or AllowPrivate")],
  ["fails azurerm's default", { network_access_policy: undefined }, fails("network_access_policy", "AllowAll", "DenyAll or AllowPrivate")],
  ["cannot tell a variable", { network_access_policy: computed }, unknown("network_access_policy")],
]);

describeRule(diskExportClosed, goodDisks, "azurerm_snapshot.x", [
  ["fails network_access_policy AllowAll", { network_access_policy: "AllowAll" }, fails("network_access_policy", "AllowAll", "DenyAll or AllowPrivate")],
  ["fails azurerm's default", { network_access_policy: undefined }, fails("network_access_policy", "AllowAll", "DenyAll or AllowPrivate")],
  ["cannot tell a variable", { network_access_policy: computed }, unknown("network_access_policy")],
]);
