import { pass } from "../../../../policy/model";
import { containerSecureVariables } from "../../../../policy/rules/runtime/container-secure-variables";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodContainer } from "../../support/good-container";

describeRule(containerSecureVariables, goodContainer, "azurerm_container_group.x", [
  ["fails plain variables", { "container.environment_variables": { DB: "x" } }, fails("container.environment_variables", "present", "none")],
  [
    "fails those of a container before it",
    { init_container: { name: "i", environment_variables: { DB: "x" } } },
    fails("init_container.environment_variables", "present", "none"),
  ],
  [
    "fails those of any container",
    { container: [{ name: "a" }, { name: "b", environment_variables: computed }] },
    fails("container.environment_variables", "present", "none"),
  ],
  ["takes none", { "container.environment_variables": {} }, pass],
  ["cannot tell a dynamic block", { container: undefined, dynamic: { container: {} } }, unknown("container.environment_variables")],
]);
