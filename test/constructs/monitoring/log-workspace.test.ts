import { LogWorkspace, type LogWorkspaceProps } from "../../../constructs/monitoring/log-workspace";
import { inventory, synthesize } from "../../support/synthesize";

const common = { placement: { region: "norwayeast", resourceGroupName: "rg-logs", tags: { env: "prod" } }, name: "log-altinn-prod" } as const;
const operational: LogWorkspaceProps = { ...common, use: "operational", retentionDays: 90, auditWorkspaceId: "/subscriptions/x/audit" };
const audit: LogWorkspaceProps = { ...common, use: "audit", retentionDays: 365 };

const workspace = (props: LogWorkspaceProps) =>
  synthesize((stack) => {
    new LogWorkspace(stack, "Logs", props);
  });

describe("LogWorkspace", () => {
  it("comes with its own audit trail and lock, and nothing else", () =>
    expect(inventory(workspace(operational))).toEqual({
      azurerm_log_analytics_workspace: ["Logs"],
      azurerm_management_lock: ["Logs/Lock"],
      azurerm_monitor_diagnostic_setting: ["Logs/Audit"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(workspace(operational).azurerm_log_analytics_workspace).toEqual({
      Logs: {
        name: "log-altinn-prod",
        location: "norwayeast",
        resource_group_name: "rg-logs",
        tags: { env: "prod" },
        sku: "PerGB2018",
        retention_in_days: 90,
        daily_quota_gb: -1,
        immediate_data_purge_on_30_days_enabled: false,
        local_authentication_enabled: false,
        internet_ingestion_enabled: false,
        internet_query_enabled: false,
        allow_resource_only_permissions: true,
        cmk_for_query_forced: false,
        lifecycle: { prevent_destroy: true },
      },
    }));

  it("writes down who read the operational logs in the audit workspace", () =>
    expect(workspace(operational).azurerm_monitor_diagnostic_setting?.["Logs/Audit"]?.log_analytics_workspace_id).toBe("/subscriptions/x/audit"));

  it("writes down who read the audit logs in themselves", () => {
    const trail = workspace(audit).azurerm_monitor_diagnostic_setting?.["Logs/Audit"];
    expect(trail?.log_analytics_workspace_id).toBe("${azurerm_log_analytics_workspace.Logs.id}");
    expect(trail?.target_resource_id).toBe("${azurerm_log_analytics_workspace.Logs.id}");
  });

  it.each([
    [operational, 89, 90],
    [operational, 731, 90],
    [audit, 364, 365],
    [audit, 731, 365],
  ])("refuses a retention that is too short or not Azure's (%#)", (props, retentionDays, minimum) =>
    expect(() => workspace({ ...props, retentionDays })).toThrow(
      `prod-test/Logs: retentionDays is out of range - got ${retentionDays}; allowed ${minimum} to 730; set the days of the ${props.use} logs`,
    ),
  );
});
