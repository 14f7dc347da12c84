import { labNoPublicAddress } from "../../../../policy/rules/integration/lab-no-public-address";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const types = ["azurerm_dev_test_linux_virtual_machine", "azurerm_dev_test_windows_virtual_machine"];

for (const type of types)
  describeRule(labNoPublicAddress, goodIntegration, `${type}.main`, [
    ["fails an address", { disallow_public_ip_address: false }, fails("disallow_public_ip_address", false, "true")],
    ["cannot tell a variable", { disallow_public_ip_address: computed }, unknown("disallow_public_ip_address")],
    ["fails the default", { disallow_public_ip_address: undefined }, fails("disallow_public_ip_address", false, "true")],
  ]);
