import { originPrivate } from "../../../../policy/rules/edge/origin-private";
import { describeRule, fails } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(originPrivate, goodEdge, "azurerm_cdn_frontdoor_origin.main", [
  ["fails what has none", { private_link: undefined }, fails("private_link", undefined, "a block")],
]);
