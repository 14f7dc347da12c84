import { healthCheck } from "../../../../policy/rules/web/health-check";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of healthCheck.resourceTypes)
  describeRule(healthCheck, goodWeb, `${type}.main`, [
    ["fails what has none", { "site_config.health_check_path": undefined }, fails("site_config.health_check_path", undefined, "a value")],
    ["cannot tell a variable", { "site_config.health_check_path": computed }, unknown("site_config.health_check_path")],
  ]);
