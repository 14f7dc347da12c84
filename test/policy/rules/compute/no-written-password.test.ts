import { pass } from "../../../../policy/model";
import { noWrittenPassword } from "../../../../policy/rules/compute/no-written-password";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(noWrittenPassword, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails a password in clear", { admin_password: "P@ssw0rd1234" }, fails("admin_password", "a secret in clear", "a reference")],
  ["takes one from elsewhere", { admin_password: computed }, pass],
]);

describeRule(noWrittenPassword, goodMachines, "azurerm_virtual_machine.x", [
  ["fails a password in clear", { "os_profile.admin_password": "P@ssw0rd1234" }, fails("os_profile.admin_password", "a secret in clear", "a reference")],
]);

describeRule(noWrittenPassword, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails a password in clear",
    { "os_profile.windows_configuration": { admin_password: "P@ssw0rd1234" } },
    fails("os_profile.windows_configuration.admin_password", "a secret in clear", "a reference"),
  ],
]);
