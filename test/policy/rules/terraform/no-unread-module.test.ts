import { noUnreadModule } from "../../../../policy/rules/terraform/no-unread-module";
import { describeRule, unknown } from "../../support/describe-rule";
import { goodStack } from "../../support/good-stack";

describeRule(noUnreadModule, goodStack, "stack", [
  ["cannot tell what a module makes", { "/module": { network: { source: "Azure/network/azurerm" } } }, unknown("module")],
  ["cannot tell it of a list of modules either", { "/module": [{ network: { source: "./network" } }] }, unknown("module")],
]);
