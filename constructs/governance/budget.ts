import { ConsumptionBudgetResourceGroup } from "@cdktf/provider-azurerm/lib/consumption-budget-resource-group";
import { Construct } from "constructs";
import { type BudgetTerms, monthlyBudget } from "./budget-terms";

export interface BudgetProps extends BudgetTerms {
  readonly resourceGroupId: string;
}

/**
 * A monthly budget of a resource group that tells people, and stops nothing.
 *
 * Holds NOR-RES-06.
 * @throws when the amount is below 1, the first day is not the first of a month, or nobody would be told
 * @see https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, props: BudgetProps) {
    super(scope, id);
    new ConsumptionBudgetResourceGroup(this, "Resource", {
      ...monthlyBudget(this.node.path, props),
      name: "monthly",
      resourceGroupId: props.resourceGroupId,
    });
  }
}
