import { noAzureWideFirewall } from "../../../../policy/rules/database/no-azure-wide-firewall";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  noAzureWideFirewall,
  single("azurerm_mssql_firewall_rule", { start_ip_address: "192.0.2.10", end_ip_address: "192.0.2.20" }),
  "azurerm_mssql_firewall_rule.x",
  [
    ["fails all of Azure", { start_ip_address: "0.0.0.0", end_ip_address: "0.0.0.0" }, fails("start_ip_address", "0.0.0.0 to 0.0.0.0", "no such rule")],
    ["cannot tell a variable", { end_ip_address: computed }, unknown("start_ip_address")],
  ],
);
