import { ActivityLogExport } from "../../../constructs/governance/activity-log-export";
import { synthesize } from "../../support/synthesize";

describe("ActivityLogExport", () => {
  it("sends all that happens in the subscription to the audit workspace", () =>
    expect(
      synthesize((stack) => {
        new ActivityLogExport(stack, "ActivityLog", { subscriptionId: "x", auditWorkspaceId: "/subscriptions/x/workspace" });
      }),
    ).toEqual({
      azurerm_monitor_diagnostic_setting: {
        ActivityLog: {
          name: "audit",
          target_resource_id: "/subscriptions/x",
          log_analytics_workspace_id: "/subscriptions/x/workspace",
          enabled_log: [
            { category: "Administrative" },
            { category: "Alert" },
            { category: "Autoscale" },
            { category: "Policy" },
            { category: "Recommendation" },
            { category: "ResourceHealth" },
            { category: "Security" },
            { category: "ServiceHealth" },
          ],
        },
      },
    }));
});
