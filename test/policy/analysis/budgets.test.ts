import { budgets, limits } from "../../../policy/analysis/budgets";
import { graphOf } from "../support/graph";

describe("budgets", () => {
  it("tell what they cover, when somebody hears of it and how many, the largest first", () => {
    const graph = graphOf({
      resource: {
        azurerm_consumption_budget_resource_group: { g: { amount: "100", time_grain: "Quarterly" } },
        azurerm_consumption_budget_subscription: {
          s: {
            amount: 900,
            notification: [
              { threshold: 100, contact_emails: ["a@x", "b@x"] },
              { threshold: 80, contact_emails: ["a@x"], contact_roles: ["Owner"] },
              { threshold: 110, threshold_type: "Forecasted" },
              { threshold: 50, enabled: false },
            ],
          },
        },
      },
    });
    expect(budgets(graph).map(({ place: _, ...budget }) => budget)).toEqual([
      { covers: "subscription", amount: 900, per: "Monthly", actual: [80, 100], forecast: [110], told: 3 },
      { covers: "resource group", amount: 100, per: "Quarterly", actual: [], forecast: [], told: 0 },
    ]);
  });

  it("do not make up an amount", () =>
    expect(budgets(graphOf({ resource: { azurerm_consumption_budget_subscription: { s: { amount: "${var.x}" } } } })).map(({ amount }) => amount)).toEqual([
      undefined,
    ]));
});

describe("limits", () => {
  it("tell the least and the most, and that there is none", () => {
    const graph = graphOf({
      resource: {
        azurerm_kubernetes_cluster: { c: { default_node_pool: { min_count: 1, max_count: 3 } } },
        azurerm_log_analytics_workspace: { w: { daily_quota_gb: -1 }, q: { daily_quota_gb: 5 } },
      },
    });
    expect(limits(graph).map(({ place, what, least, most }) => [place.name, what, least, most])).toEqual([
      ["c", "nodes", 1, 3],
      ["w", "GiB of logs a day", undefined, undefined],
      ["q", "GiB of logs a day", undefined, 5],
    ]);
  });
});
