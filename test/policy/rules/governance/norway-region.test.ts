import { pass } from "../../../../policy/model";
import { norwayRegion } from "../../../../policy/rules/governance/norway-region";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";
import { graphOf, verdicts } from "../../support/graph";

describeRule(norwayRegion, goodStorage, account, [
  ["knows a region by its long name", { location: "Norway East" }, pass],
  ["knows a region in capitals", { location: "NORWAYWEST" }, pass],
  ["follows a reference to the group's location", { location: "${azurerm_resource_group.g.location}" }, pass],
  ["fails another country", { location: "westeurope" }, fails("location", "westeurope", "norwayeast or norwaywest")],
  ["fails a name that only begins right", { location: "norwayeast2" }, fails("location", "norwayeast2", "norwayeast or norwaywest")],
  ["fails a resource that says nothing", { location: undefined }, fails("location", undefined, "norwayeast or norwaywest")],
  [
    "fails a copy in another country",
    { geo_location: [{ location: "norwayeast" }, { location: "westeurope" }] },
    fails("geo_location.location", "westeurope", "norwayeast or norwaywest"),
  ],
  [
    "fails a copy that a dynamic block makes",
    { dynamic: { geo_location: { for_each: [1], content: { location: "westeurope" } } } },
    fails("dynamic.geo_location.content.location", "westeurope", "norwayeast or norwaywest"),
  ],
  ["cannot tell a copy in a computed place", { geo_location: [{ location: computed }] }, unknown("geo_location.location")],
  ["takes no tag for a place", { "tags.location": "Oslo" }, pass],
  ["cannot tell a variable", { location: computed }, unknown("location")],
]);

it("is not about types that lie nowhere, and about types of other providers only when they lie somewhere", () => {
  const resource = { azurerm_role_assignment: { r: {} }, azapi_resource: { a: { location: "westeurope" }, b: {} } };
  expect(verdicts(norwayRegion, graphOf({ resource }))).toEqual({
    "azurerm_role_assignment.r": "notApplicable",
    "azapi_resource.a": "fail",
    "azapi_resource.b": "notApplicable",
  });
});

it("lets whom to tell and of what lie in no region, and nothing else", () => {
  const resource = {
    azurerm_monitor_action_group: { a: { location: "global" }, silent: {}, abroad: { location: "westeurope" } },
    azurerm_monitor_activity_log_alert: { a: { location: "Global" } },
    azurerm_storage_account: { a: { location: "global" } },
  };
  expect(verdicts(norwayRegion, graphOf({ resource }))).toEqual({
    "azurerm_monitor_action_group.a": "pass",
    "azurerm_monitor_action_group.silent": "pass",
    "azurerm_monitor_action_group.abroad": "fail",
    "azurerm_monitor_activity_log_alert.a": "pass",
    "azurerm_storage_account.a": "fail",
  });
});

it("allows no exception", () => expect(norwayRegion.exceptable).toBe(false));
