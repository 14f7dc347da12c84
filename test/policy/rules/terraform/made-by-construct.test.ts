import { madeByConstruct } from "../../../../policy/rules/terraform/made-by-construct";
import { describeRule, fails } from "../../support/describe-rule";
import { goodStack } from "../../support/good-stack";
import { graphOf, verdicts } from "../../support/graph";

const without = fails("//.metadata.path", undefined, "the path of a construct");
const group = goodStack.resource as { azurerm_resource_group: { g: object } };

describeRule(madeByConstruct, goodStack, "azurerm_resource_group.g", [
  ["fails a resource that an override wrote", { "azurerm_resource_group.g": { location: "norwayeast" } }, without],
  ["fails notes without a path", { "azurerm_resource_group.g": { ...group.azurerm_resource_group.g, "//": { metadata: {} } } }, without],
  ["fails it also when the stack's own notes were taken away", { "azurerm_resource_group.g": { location: "norwayeast" }, "///": undefined }, without],
]);

it("is not about a stack that cdktf did not write", () =>
  expect(verdicts(madeByConstruct, graphOf({ resource: { azurerm_resource_group: { g: {} } } }))).toEqual({ "azurerm_resource_group.g": "notApplicable" }));
