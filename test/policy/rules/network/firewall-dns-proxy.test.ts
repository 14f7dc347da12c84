import { firewallDnsProxy } from "../../../../policy/rules/network/firewall-dns-proxy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(firewallDnsProxy, goodHub, "azurerm_firewall_policy.p", [
  ["fails dns.proxy_enabled false", { "dns.proxy_enabled": false }, fails("dns.proxy_enabled", false, "true")],
  ["fails azurerm's default", { "dns.proxy_enabled": undefined }, fails("dns.proxy_enabled", false, "true")],
  ["cannot tell a variable", { "dns.proxy_enabled": computed }, unknown("dns.proxy_enabled")],
]);
