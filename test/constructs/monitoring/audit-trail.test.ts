import { AuditTrail, type AuditTrailProps } from "../../../constructs/monitoring/audit-trail";
import { synthesize } from "../../support/synthesize";

const trail = (change: Partial<AuditTrailProps> = {}) =>
  synthesize((stack) => {
    new AuditTrail(stack, "Audit", { targetId: "/subscriptions/x/vault", workspaceId: "/subscriptions/x/workspace", ...change });
  });

const setting = { name: "audit", target_resource_id: "/subscriptions/x/vault", log_analytics_workspace_id: "/subscriptions/x/workspace" };

describe("AuditTrail", () => {
  it("sends the audit log to the workspace, and no metrics", () =>
    expect(trail()).toEqual({ azurerm_monitor_diagnostic_setting: { Audit: { ...setting, enabled_log: [{ category_group: "audit" }] } } }));

  it("sends all logs of what has no audit log", () =>
    expect(trail({ logs: "allLogs" })).toEqual({
      azurerm_monitor_diagnostic_setting: { Audit: { ...setting, enabled_log: [{ category_group: "allLogs" }] } },
    }));

  it("sends metrics too when asked to", () =>
    expect(trail({ metrics: true })).toEqual({
      azurerm_monitor_diagnostic_setting: { Audit: { ...setting, enabled_log: [{ category_group: "audit" }], enabled_metric: [{ category: "AllMetrics" }] } },
    }));
});
