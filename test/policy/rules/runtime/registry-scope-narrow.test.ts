import { pass } from "../../../../policy/model";
import { registryScopeNarrow } from "../../../../policy/rules/runtime/registry-scope-narrow";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodParts } from "../../support/good-parts";

describeRule(registryScopeNarrow, goodParts, "azurerm_container_registry_scope_map.x", [
  [
    "fails every repository",
    { actions: ["repositories/app/content/read", "repositories/*/content/write"] },
    fails("actions", ["repositories/*/content/write"], "named repositories"),
  ],
  ["takes those below a name", { actions: ["repositories/app/*/content/read"] }, pass],
  ["cannot tell a variable", { actions: computed }, unknown("actions")],
]);
