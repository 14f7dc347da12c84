import { pass } from "../../../../policy/model";
import { noOpenFirewall } from "../../../../policy/rules/database/no-open-firewall";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  noOpenFirewall,
  single("azurerm_mssql_firewall_rule", { start_ip_address: "192.0.2.10", end_ip_address: "192.0.2.20" }),
  "azurerm_mssql_firewall_rule.x",
  [
    ["takes all of Azure for the matter of another rule", { start_ip_address: "0.0.0.0", end_ip_address: "0.0.0.0" }, pass],
    [
      "fails the internet",
      { start_ip_address: "0.0.0.0", end_ip_address: "255.255.255.255" },
      fails("start_ip_address", "0.0.0.0 to 255.255.255.255", "256 addresses at most"),
    ],
    ["fails a range that begins at nothing", { start_ip_address: "0.0.0.0" }, fails("start_ip_address", "0.0.0.0 to 192.0.2.20", "256 addresses at most")],
    ["takes 256 addresses", { start_ip_address: "192.0.2.0", end_ip_address: "192.0.2.255" }, pass],
    [
      "fails one more",
      { start_ip_address: "192.0.2.0", end_ip_address: "192.0.3.0" },
      fails("start_ip_address", "192.0.2.0 to 192.0.3.0", "256 addresses at most"),
    ],
    ["fails what is no address", { end_ip_address: "any" }, fails("start_ip_address", "192.0.2.10 to any", "256 addresses at most")],
    ["cannot tell a variable", { end_ip_address: computed }, unknown("start_ip_address")],
  ],
);

describeRule(noOpenFirewall, single("azurerm_redis_firewall_rule", { start_ip: "192.0.2.10", end_ip: "192.0.2.10" }), "azurerm_redis_firewall_rule.x", [
  ["fails the internet", { start_ip: "0.0.0.0", end_ip: "255.255.255.255" }, fails("start_ip", "0.0.0.0 to 255.255.255.255", "256 addresses at most")],
]);
