import { pass } from "../../../../policy/model";
import { noDeploymentAccess } from "../../../../policy/rules/key-vault/no-deployment-access";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(noDeploymentAccess, goodKeyVault, vault, [
  ["lets azurerm's default for enabled_for_deployment stand", { enabled_for_deployment: undefined }, pass],
  ["fails enabled_for_deployment true", { enabled_for_deployment: true }, fails("enabled_for_deployment", true, "false")],
  ["cannot tell enabled_for_deployment from a variable", { enabled_for_deployment: computed }, unknown("enabled_for_deployment")],
  ["lets azurerm's default for enabled_for_template_deployment stand", { enabled_for_template_deployment: undefined }, pass],
  ["fails enabled_for_template_deployment true", { enabled_for_template_deployment: true }, fails("enabled_for_template_deployment", true, "false")],
  ["cannot tell enabled_for_template_deployment from a variable", { enabled_for_template_deployment: computed }, unknown("enabled_for_template_deployment")],
]);
