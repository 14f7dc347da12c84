import { notApplicable, pass } from "../../../../policy/model";
import { nameNotTakenOver } from "../../../../policy/rules/network/name-not-taken-over";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(
  nameNotTakenOver,
  change(goodHub, { domain_name_label: "app", domain_name_label_scope: "NoReuse" }, "azurerm_public_ip.a"),
  "azurerm_public_ip.a",
  [
    [
      "fails a name that anybody may take next",
      { domain_name_label_scope: undefined },
      fails("domain_name_label_scope", undefined, "TenantReuse or SubscriptionReuse or ResourceGroupReuse or NoReuse or Noreuse"),
    ],
    ["takes a name that stays with us", { domain_name_label: "app", domain_name_label_scope: "TenantReuse" }, pass],
    ["is not about an address without a name", { domain_name_label: "" }, notApplicable],
    ["cannot tell a variable", { domain_name_label: "app", domain_name_label_scope: computed }, unknown("domain_name_label_scope")],
  ],
);
