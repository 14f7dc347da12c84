import { noDefaultOutbound } from "../../../../policy/rules/network/no-default-outbound";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork, subnet } from "../../support/good-network";

describeRule(noDefaultOutbound, goodNetwork, subnet, [
  ["fails azurerm's default", { default_outbound_access_enabled: undefined }, fails("default_outbound_access_enabled", true, "false")],
  ["fails a way out", { default_outbound_access_enabled: true }, fails("default_outbound_access_enabled", true, "false")],
  ["cannot tell a variable", { default_outbound_access_enabled: computed }, unknown("default_outbound_access_enabled")],
]);
