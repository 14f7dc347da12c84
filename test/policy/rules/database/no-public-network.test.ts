import { noPublicNetwork } from "../../../../policy/rules/database/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDatabases, redis, server } from "../../support/good-databases";

describeRule(noPublicNetwork, goodDatabases, server, [
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
]);

describeRule(noPublicNetwork, goodDatabases, redis, [
  ["fails public_network_access Enabled", { public_network_access: "Enabled" }, fails("public_network_access", "Enabled", "Disabled")],
  ["cannot tell public_network_access from a variable", { public_network_access: computed }, unknown("public_network_access")],
]);
