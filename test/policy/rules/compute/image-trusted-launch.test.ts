import { pass } from "../../../../policy/model";
import { imageTrustedLaunch } from "../../../../policy/rules/compute/image-trusted-launch";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDisks } from "../../support/good-disks";

describeRule(imageTrustedLaunch, goodDisks, "azurerm_shared_image.x", [
  ["fails an image of the old kind", { trusted_launch_supported: undefined }, fails("trusted_launch_supported", false, "true")],
  ["takes a confidential one", { trusted_launch_supported: undefined, confidential_vm_supported: true }, pass],
  ["cannot tell a variable", { trusted_launch_supported: computed }, unknown("trusted_launch_supported")],
]);
