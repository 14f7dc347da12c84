import { ManagedIdentity } from "../../../constructs/identity/managed-identity";
import { RoleGrant } from "../../../constructs/identity/role-grant";
import { QueryAlert } from "../../../constructs/monitoring/query-alert";
import { synthesize } from "../../support/synthesize";

describe("QueryAlert", () => {
  it("asks again and again with an identity of its own, and waits for its roles", () => {
    const made = synthesize((stack) => {
      const placement = { region: "norwayeast", resourceGroupName: "rg-logs", tags: { env: "prod" } } as const;
      const identity = new ManagedIdentity(stack, "Identity", { placement, name: "id-a" });
      const may = { principalId: identity.principalId, principalType: "ServicePrincipal", description: "why" } as const;
      const grant = new RoleGrant(stack, "Grant", { ...may, role: "Log Analytics Reader", scope: "/subscriptions/x/resourceGroups/y" });
      new QueryAlert(stack, "Alert", {
        placement,
        name: "lost-key",
        question: { why: "A key is lost", severity: 0, every: "PT5M", query: "Keys | where Lost" },
        workspaceId: "/subscriptions/x/workspace",
        actionGroupId: "/subscriptions/x/group",
        identity,
        grants: [grant],
      });
    });
    expect(made.azurerm_monitor_scheduled_query_rules_alert_v2).toEqual({
      Alert: {
        name: "lost-key",
        display_name: "lost-key",
        description: "A key is lost",
        location: "norwayeast",
        resource_group_name: "rg-logs",
        tags: { env: "prod" },
        enabled: true,
        scopes: ["/subscriptions/x/workspace"],
        severity: 0,
        evaluation_frequency: "PT5M",
        window_duration: "PT5M",
        criteria: [
          {
            query: "Keys | where Lost",
            time_aggregation_method: "Count",
            operator: "GreaterThan",
            threshold: 0,
            failing_periods: { minimum_failing_periods_to_trigger_alert: 1, number_of_evaluation_periods: 1 },
          },
        ],
        auto_mitigation_enabled: false,
        skip_query_validation: true,
        workspace_alerts_storage_enabled: false,
        identity: { type: "UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.Identity.id}"] },
        action: { action_groups: ["/subscriptions/x/group"] },
        depends_on: ["azurerm_role_assignment.Grant"],
      },
    });
  });
});
