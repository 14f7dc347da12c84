import { ActivityLogAlerts } from "../../../constructs/monitoring/activity-log-alerts";
import { watchedEvents } from "../../../constructs/monitoring/watched-events";
import { inventory, synthesize } from "../../support/synthesize";

const made = synthesize((stack) => {
  new ActivityLogAlerts(stack, "Changes", {
    placement: { region: "norwayeast", resourceGroupName: "rg-logs", tags: { env: "prod" } },
    subscriptionId: "x",
    actionGroupId: "/subscriptions/x/group",
  });
});
const alert = (name: string) => made.azurerm_monitor_activity_log_alert?.[`Changes/${name}`];

describe("ActivityLogAlerts", () => {
  it("is one alert for each event, and nothing else", () =>
    expect(inventory(made)).toEqual({
      azurerm_monitor_activity_log_alert: Object.keys(watchedEvents)
        .map((name) => `Changes/${name}`)
        .sort(),
    }));

  it("tells once that something was done", () =>
    expect(alert("role-assignment-written")).toEqual({
      name: "role-assignment-written",
      description: "Somebody was given a role",
      location: "global",
      resource_group_name: "rg-logs",
      tags: { env: "prod" },
      enabled: true,
      scopes: ["/subscriptions/x"],
      criteria: { category: "Administrative", operation_name: "Microsoft.Authorization/roleAssignments/write", status: "Succeeded" },
      action: [{ action_group_id: "/subscriptions/x/group" }],
    }));

  it("tells what was refused, and all that Defender sees", () => {
    expect(alert("policy-denial")?.criteria).toEqual({ category: "Policy", operation_name: "Microsoft.Authorization/policies/deny/action" });
    expect(alert("security-alert")?.criteria).toEqual({ category: "Security" });
  });
});
