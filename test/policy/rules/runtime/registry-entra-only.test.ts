import { registryEntraOnly } from "../../../../policy/rules/runtime/registry-entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry, registry } from "../../support/good-registry";

describeRule(registryEntraOnly, goodRegistry, registry, [
  ["fails admin_enabled true", { admin_enabled: true }, fails("admin_enabled", true, "false")],
  ["cannot tell admin_enabled from a variable", { admin_enabled: computed }, unknown("admin_enabled")],
  ["fails anonymous_pull_enabled true", { anonymous_pull_enabled: true }, fails("anonymous_pull_enabled", true, "false")],
  ["cannot tell anonymous_pull_enabled from a variable", { anonymous_pull_enabled: computed }, unknown("anonymous_pull_enabled")],
]);
