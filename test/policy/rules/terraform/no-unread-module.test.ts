import { noUnreadModule } from "../../../../policy/rules/terraform/no-unread-module";
import { describeRule } from "../../support/describe-rule";
import { goodStack } from "../../support/good-stack";

describeRule(noUnreadModule, goodStack, "stack", [
  [
    "cannot tell what a module makes",
    { "/module": { network: { source: "Azure/network/azurerm" } } },
    { state: "unknown", attribute: "module.network", why: "the contents of module.network are not in the configuration" },
  ],
  [
    "cannot tell it of a list of modules either",
    { "/module": [{ network: { source: "./network" } }] },
    { state: "unknown", attribute: "module.network", why: "the contents of module.network are not in the configuration" },
  ],
]);
