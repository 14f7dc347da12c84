import { ConsumptionBudgetSubscription } from "@cdktf/provider-azurerm/lib/consumption-budget-subscription";
import { Construct } from "constructs";
import { type BudgetTerms, monthlyBudget } from "./budget-terms";

export interface SubscriptionBudgetProps extends BudgetTerms {
  /** A UUID. */
  readonly subscriptionId: string;
  /**
   * Counts only what carries this tag: of one environment or one service owner, wherever in the subscription it is.
   * @default - the whole subscription
   */
  readonly tag?: { readonly key: string; readonly value: string };
}

/**
 * A monthly budget of a subscription, or of what in it carries a tag. It tells people, and stops nothing.
 *
 * Holds NOR-RES-06.
 * @throws when the amount is below 1, the first day is not the first of a month, or nobody would be told
 * @see https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets
 */
export class SubscriptionBudget extends Construct {
  constructor(scope: Construct, id: string, props: SubscriptionBudgetProps) {
    super(scope, id);
    const { subscriptionId, tag } = props;
    new ConsumptionBudgetSubscription(this, "Resource", {
      ...monthlyBudget(this.node.path, props),
      name: tag === undefined ? "monthly" : `monthly-${tag.key}-${tag.value}`,
      subscriptionId: `/subscriptions/${subscriptionId}`,
      ...(tag !== undefined && { filter: { tag: [{ name: tag.key, operator: "In", values: [tag.value] }] } }),
    });
  }
}
