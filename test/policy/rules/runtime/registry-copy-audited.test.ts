import { registryCopyAudited } from "../../../../policy/rules/runtime/registry-copy-audited";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodParts } from "../../support/good-parts";

describeRule(registryCopyAudited, goodParts, "azurerm_container_connected_registry.x", [
  ["fails audit_log_enabled false", { audit_log_enabled: false }, fails("audit_log_enabled", false, "true")],
  ["fails azurerm's default", { audit_log_enabled: undefined }, fails("audit_log_enabled", false, "true")],
  ["cannot tell a variable", { audit_log_enabled: computed }, unknown("audit_log_enabled")],
]);
