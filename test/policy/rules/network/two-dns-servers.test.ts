import { pass } from "../../../../policy/model";
import { twoDnsServers } from "../../../../policy/rules/network/two-dns-servers";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(twoDnsServers, goodNetwork, "azurerm_virtual_network.v", [
  ["fails one server", { dns_servers: ["10.0.0.4"] }, fails("dns_servers", ["10.0.0.4"], "two or more, or none")],
  ["takes two", { dns_servers: ["10.0.0.4", "10.0.0.5"] }, pass],
  ["takes those of Azure", { dns_servers: [] }, pass],
  ["cannot tell a variable", { dns_servers: computed }, unknown("dns_servers")],
]);
