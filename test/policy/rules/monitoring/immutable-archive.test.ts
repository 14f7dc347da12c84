import { notApplicable, pass } from "../../../../policy/model";
import { immutableArchive } from "../../../../policy/rules/monitoring/immutable-archive";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { archived, goodSubscription } from "../../support/good-subscription";

describeRule(immutableArchive, goodSubscription, archived, [
  [
    "is not about other accounts",
    { azurerm_log_analytics_data_export_rule: undefined, azurerm_storage_container_immutability_policy: undefined },
    notApplicable,
  ],
  [
    "takes a policy that can still be changed elsewhere",
    { "azurerm_storage_account.a.tags.finops_environment": "tt02", "azurerm_storage_container_immutability_policy.i.locked": false },
    pass,
  ],
  ["fails it in production", { "azurerm_storage_container_immutability_policy.i.locked": undefined }, fails("locked", false, "true")],
  [
    "fails a shorter time",
    { "azurerm_storage_container_immutability_policy.i.immutability_period_in_days": 364 },
    fails("immutability_period_in_days", 364, "365 or more"),
  ],
  [
    "fails a container without a policy",
    { azurerm_storage_container_immutability_policy: undefined },
    fails("azurerm_storage_container_immutability_policy", "none", "one"),
  ],
  [
    "cannot tell a time from a variable",
    { "azurerm_storage_container_immutability_policy.i.immutability_period_in_days": computed },
    unknown("immutability_period_in_days"),
  ],
]);
