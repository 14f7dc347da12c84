import { poolTrustedLaunch } from "../../../../policy/rules/integration/pool-trusted-launch";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(poolTrustedLaunch, goodIntegration, "azurerm_batch_pool.main", [
  ["fails any start", { "security_profile.secure_boot_enabled": false }, fails("security_profile.secure_boot_enabled", false, "true")],
  ["fails a start that nobody measures", { "security_profile.vtpm_enabled": undefined }, fails("security_profile.vtpm_enabled", false, "true")],
  ["fails a pool without a profile", { security_profile: undefined }, fails("security_profile.secure_boot_enabled", undefined, "true")],
  ["cannot tell a variable", { "security_profile.vtpm_enabled": computed }, unknown("security_profile.vtpm_enabled")],
]);
