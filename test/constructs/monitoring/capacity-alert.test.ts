import { CapacityAlert, type CapacityAlertProps } from "../../../constructs/monitoring/capacity-alert";
import { inventory, synthesize } from "../../support/synthesize";

const group = "/subscriptions/x/resourceGroups/rg-capacity";
const workspace = "/subscriptions/x/resourceGroups/y/workspace";
const alert = (change: Partial<CapacityAlertProps> = {}) =>
  synthesize((stack) => {
    new CapacityAlert(stack, "Capacity", {
      placement: { region: "norwayeast", resourceGroupName: "rg-logs", tags: { env: "prod" } },
      name: "altinn-prod-capacity",
      capacityResourceGroupId: group,
      workspaceId: workspace,
      actionGroupId: "/subscriptions/x/group",
      ...change,
    });
  });
const rule = (change?: Partial<CapacityAlertProps>) => alert(change).azurerm_monitor_scheduled_query_rules_alert_v2?.["Capacity/Alert"];
const may = { principal_id: "${azurerm_user_assigned_identity.Capacity_Identity.principal_id}", principal_type: "ServicePrincipal" };

describe("CapacityAlert", () => {
  it("is an alert with an identity that reads the reservations and asks by way of the workspace, and nothing else", () => {
    expect(inventory(alert())).toEqual({
      azurerm_monitor_scheduled_query_rules_alert_v2: ["Capacity/Alert"],
      azurerm_user_assigned_identity: ["Capacity/Identity"],
      azurerm_role_assignment: ["Capacity/Capacity", "Capacity/Logs"],
    });
    expect(alert().azurerm_role_assignment).toEqual({
      "Capacity/Capacity": { ...may, scope: group, role_definition_name: "Reader", description: "The alert counts who uses the reservations" },
      "Capacity/Logs": { ...may, scope: workspace, role_definition_name: "Log Analytics Reader", description: "The alert asks by way of the workspace" },
    });
  });

  it("counts machines on each reservation, and tells from four fifths", () =>
    expect(rule()).toMatchObject({
      name: "altinn-prod-capacity",
      description: "80 percent or more of a reservation is in use: reserve more, and ask for quota first",
      severity: 2,
      evaluation_frequency: "PT1H",
      scopes: [workspace],
      criteria: [
        {
          query: [
            'arg("").Resources',
            'where type =~ "microsoft.compute/capacityreservationgroups/capacityreservations"',
            "extend Reserved = toint(sku.capacity), Used = coalesce(array_length(properties.virtualMachinesAssociated), 0)",
            "where Reserved > 0 and Used * 100 >= Reserved * 80",
            "project id, name, zones, Reserved, Used",
          ].join(" | "),
        },
      ],
    }));

  it("tells from another share", () => expect(JSON.stringify(rule({ percent: 100 }))).toContain("Used * 100 >= Reserved * 100"));

  it.each([49, 101])("refuses a share of %d percent", (percent) =>
    expect(() => alert({ percent })).toThrow(`prod-test/Capacity: percent is out of range - got ${percent}; allowed 50 to 100; leave it out for 80`),
  );
});
