import { labLogin } from "../../../../policy/rules/integration/lab-login";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(labLogin, goodIntegration, "azurerm_dev_test_linux_virtual_machine.main", [
  ["fails a password", { password: computed }, fails("password", "a password", "ssh_key")],
]);
