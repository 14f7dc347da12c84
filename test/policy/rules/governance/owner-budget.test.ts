import { notApplicable } from "../../../../policy/model";
import { ownerBudget } from "../../../../policy/rules/governance/owner-budget";
import { describeRule, fails } from "../../support/describe-rule";
import { goodStorage } from "../../support/good-storage";

describeRule(ownerBudget, goodStorage, "azurerm_resource_group.g", [
  [
    "is not about the platform's own groups",
    { "tags.finops_serviceownercode": "platform", azurerm_consumption_budget_resource_group: undefined },
    notApplicable,
  ],
  ["is not about a group without an owner", { tags: undefined, azurerm_consumption_budget_resource_group: undefined }, notApplicable],
  [
    "fails an owner's group without a budget",
    { azurerm_consumption_budget_resource_group: undefined },
    fails("azurerm_consumption_budget_resource_group", "none", "one"),
  ],
]);
