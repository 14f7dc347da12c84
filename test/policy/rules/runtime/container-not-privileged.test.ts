import { pass } from "../../../../policy/model";
import { containerNotPrivileged } from "../../../../policy/rules/runtime/container-not-privileged";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodContainer } from "../../support/good-container";

describeRule(containerNotPrivileged, goodContainer, "azurerm_container_group.x", [
  ["fails a container with all rights", { "container.security": { privilege_enabled: true } }, fails("container.security.privilege_enabled", true, "false")],
  [
    "fails one before it",
    { init_container: { name: "i", security: { privilege_enabled: true } } },
    fails("init_container.security.privilege_enabled", true, "false"),
  ],
  ["takes one without", { "container.security": { privilege_enabled: false } }, pass],
  ["cannot tell a variable", { "container.security": { privilege_enabled: computed } }, unknown("container.security.privilege_enabled")],
]);
