import { notApplicable } from "../../../../policy/model";
import { sshKey } from "../../../../policy/rules/compute/ssh-key";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(sshKey, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails without a key", { admin_ssh_key: undefined }, fails("admin_ssh_key", undefined, "a block")],
  ["cannot tell keys that a dynamic block makes", { admin_ssh_key: undefined, dynamic: { admin_ssh_key: {} } }, unknown("admin_ssh_key")],
]);

describeRule(sshKey, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails without a key", { admin_ssh_key: undefined }, fails("admin_ssh_key", undefined, "a block")],
]);

describeRule(sshKey, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails without a key",
    { "os_profile.linux_configuration.admin_ssh_key": undefined },
    fails("os_profile.linux_configuration.admin_ssh_key", undefined, "a block"),
  ],
  ["is not about machines with Windows", { "os_profile.linux_configuration": undefined }, notApplicable],
]);
