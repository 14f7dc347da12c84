import { ownerTag, platformOwner } from "../../../config/finops-tags";
import { referringEach } from "../../each-instance";
import { notApplicable, pass, type Rule } from "../../model";

const budget = "azurerm_consumption_budget_resource_group";

export const ownerBudget: Rule = {
  id: "governance/owner-budget",
  title: "a service owner's resource group has a budget",
  severity: "low",
  resourceTypes: ["azurerm_resource_group"],
  controls: ["NOR-RES-06"],
  checkov: [],
  rationale: "who pays for a service must hear when it grows, and not from the invoice",
  remediation: "add an azurerm_consumption_budget_resource_group for the group",
  references: ["https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets"],
  evaluate: (group, graph) => {
    const owner = group.get(`tags.${ownerTag}`);
    if (owner === undefined || owner === platformOwner) return notApplicable;
    return referringEach(group, graph, budget, "resource_group_id").length > 0 ? pass : { state: "fail", attribute: budget, actual: "none", expected: "one" };
  },
};
