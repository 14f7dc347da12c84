import { pass } from "../../../../policy/model";
import { dnsStaysPrivate } from "../../../../policy/rules/network/dns-stays-private";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";

describeRule(dnsStaysPrivate, goodEntry, "azurerm_private_dns_zone_virtual_network_link.x", [
  ["fails a way to the internet", { resolution_policy: "NxDomainRedirect" }, fails("resolution_policy", "NxDomainRedirect", "not NxDomainRedirect")],
  ["takes what is not written", { resolution_policy: undefined }, pass],
  ["cannot tell a variable", { resolution_policy: computed }, unknown("resolution_policy")],
]);
