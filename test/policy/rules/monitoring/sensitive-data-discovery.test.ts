import { sensitiveDataDiscovery } from "../../../../policy/rules/monitoring/sensitive-data-discovery";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDefender, storageDefender } from "../../support/good-defender";

describeRule(sensitiveDataDiscovery, goodDefender, storageDefender, [
  [
    "fails where sensitive_data_discovery_enabled is left out",
    { sensitive_data_discovery_enabled: undefined },
    fails("sensitive_data_discovery_enabled", false, "true"),
  ],
  ["fails sensitive_data_discovery_enabled false", { sensitive_data_discovery_enabled: false }, fails("sensitive_data_discovery_enabled", false, "true")],
  ["cannot tell sensitive_data_discovery_enabled from a variable", { sensitive_data_discovery_enabled: computed }, unknown("sensitive_data_discovery_enabled")],
]);
