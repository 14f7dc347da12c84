import { wafPrevention } from "../../../../policy/rules/edge/waf-prevention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const types = ["azurerm_frontdoor_firewall_policy", "azurerm_cdn_frontdoor_firewall_policy"];

for (const type of types)
  describeRule(wafPrevention, goodEdge, `${type}.main`, [
    ["fails Detection", { mode: "Detection" }, fails("mode", "Detection", "Prevention")],
    ["cannot tell a variable", { mode: computed }, unknown("mode")],
  ]);
