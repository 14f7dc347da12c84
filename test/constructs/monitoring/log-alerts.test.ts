import { LogAlerts, logQuestions } from "../../../constructs/monitoring/log-alerts";
import { inventory, synthesize } from "../../support/synthesize";

const workspace = "/subscriptions/x/resourceGroups/y/workspace";
const made = synthesize((stack) => {
  new LogAlerts(stack, "Questions", {
    placement: { region: "norwayeast", resourceGroupName: "rg-logs", tags: { env: "prod" } },
    name: "altinn-platform-prod-alerts",
    auditWorkspaceId: workspace,
    actionGroupId: "/subscriptions/x/group",
  });
});

describe("LogAlerts", () => {
  it("is one alert for each question, with one identity that asks them all", () =>
    expect(inventory(made)).toEqual({
      azurerm_monitor_scheduled_query_rules_alert_v2: ["key-deletion", "key-expiry", "key-refusal", "storage-refusal"].map((name) => `Questions/${name}`),
      azurerm_user_assigned_identity: ["Questions/Identity"],
      azurerm_role_assignment: ["Questions/Reader"],
    }));

  it("may read the audit logs, and nothing else", () =>
    expect(made.azurerm_role_assignment?.["Questions/Reader"]).toEqual({
      scope: workspace,
      role_definition_name: "Log Analytics Reader",
      principal_id: "${azurerm_user_assigned_identity.Questions_Identity.principal_id}",
      principal_type: "ServicePrincipal",
      description: "The alerts ask the audit logs",
    }));

  it.each(Object.entries(logQuestions))("asks for %s", (name, { why, severity, every, query }) =>
    expect(made.azurerm_monitor_scheduled_query_rules_alert_v2?.[`Questions/${name}`]).toMatchObject({
      name,
      description: why,
      severity,
      evaluation_frequency: every,
      scopes: [workspace],
      criteria: [{ query }],
      depends_on: ["azurerm_role_assignment.Questions_Reader"],
    }),
  );

  it("names no column that is there only once a service has logged", () => {
    for (const { query } of Object.values(logQuestions)) expect(query.replace(/column_ifexists\("\w+", ""\)/g, "")).not.toMatch(/\w_[a-z]\b/);
  });
});
