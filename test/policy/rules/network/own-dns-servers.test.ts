import { pass } from "../../../../policy/model";
import { ownDnsServers } from "../../../../policy/rules/network/own-dns-servers";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(ownDnsServers, goodNetwork, "azurerm_virtual_network.v", [
  ["fails a server of others", { dns_servers: ["10.0.0.4", "8.8.8.8"] }, fails("dns_servers", ["8.8.8.8"], "private addresses")],
  ["takes our own", { dns_servers: ["172.20.0.4", "192.168.1.4"] }, pass],
  ["takes Azure's by its address", { dns_servers: ["168.63.129.16"] }, pass],
  ["cannot tell a variable", { dns_servers: computed }, unknown("dns_servers")],
]);
