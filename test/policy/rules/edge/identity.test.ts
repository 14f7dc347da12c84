import { identity } from "../../../../policy/rules/edge/identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const types = ["azurerm_api_management", "azurerm_cdn_frontdoor_profile"];

for (const type of types)
  describeRule(identity, goodEdge, `${type}.main`, [
    ["fails what has none", { "identity.type": undefined }, fails("identity.type", undefined, "a value")],
    ["cannot tell a variable", { "identity.type": computed }, unknown("identity.type")],
  ]);
