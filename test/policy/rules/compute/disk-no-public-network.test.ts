import { diskNoPublicNetwork } from "../../../../policy/rules/compute/disk-no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDisks } from "../../support/good-disks";

describeRule(diskNoPublicNetwork, goodDisks, "azurerm_managed_disk.x", [
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);

describeRule(diskNoPublicNetwork, goodDisks, "azurerm_snapshot.x", [
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
