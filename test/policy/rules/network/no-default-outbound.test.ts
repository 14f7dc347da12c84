import { noDefaultOutbound } from "../../../../policy/rules/network/no-default-outbound";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(noDefaultOutbound, goodNetwork, "azurerm_subnet.s", [
  ["fails azurerm's default", { default_outbound_access_enabled: undefined }, fails("default_outbound_access_enabled", true, "false")],
  ["fails a way out", { default_outbound_access_enabled: true }, fails("default_outbound_access_enabled", true, "false")],
  ["cannot tell a variable", { default_outbound_access_enabled: computed }, unknown("default_outbound_access_enabled")],
]);

describeRule(noDefaultOutbound, goodNetwork, "azurerm_virtual_network.v", [
  [
    "fails a subnet inside",
    { subnet: [{ name: "a", default_outbound_access_enabled: false }, { name: "b" }] },
    fails("subnet.default_outbound_access_enabled", true, "false"),
  ],
]);
