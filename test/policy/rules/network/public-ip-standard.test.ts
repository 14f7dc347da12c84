import { pass } from "../../../../policy/model";
import { publicIpStandard } from "../../../../policy/rules/network/public-ip-standard";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";
import { goodHub } from "../../support/good-hub";

describeRule(publicIpStandard, goodHub, "azurerm_public_ip.a", [
  ["fails sku Basic", { sku: "Basic" }, fails("sku", "Basic", "Standard")],
  ["takes azurerm's default", { sku: undefined }, pass],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
]);

describeRule(publicIpStandard, goodEntry, "azurerm_public_ip_prefix.x", [
  ["fails sku Basic", { sku: "Basic" }, fails("sku", "Basic", "Standard")],
  ["takes azurerm's default", { sku: undefined }, pass],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
]);
