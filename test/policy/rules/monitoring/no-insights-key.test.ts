import { noInsightsKey } from "../../../../policy/rules/monitoring/no-insights-key";
import { fails } from "../../support/describe-rule";
import { answers, graphOf } from "../../support/graph";

it("fails every key", () => {
  const type = "azurerm_application_insights_api_key";
  const graph = graphOf({ resource: { [type]: { k: { name: "reader", read_permissions: ["aggregate"] } } } });
  expect(answers(noInsightsKey, graph)).toEqual({ [`${type}.k`]: fails("type", type, "an azurerm_role_assignment") });
});
