import { pass } from "../../../../policy/model";
import { noPublicNetwork } from "../../../../policy/rules/storage/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noPublicNetwork, goodStorage, account, [
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
  ["takes null for the default", { public_network_access_enabled: null }, fails("public_network_access_enabled", true, "false")],
  ["fails an open account", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["fails the text true", { public_network_access_enabled: "true" }, fails("public_network_access_enabled", "true", "false")],
  ["reads the text false as Terraform does", { public_network_access_enabled: "false" }, pass],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
  ["cannot tell an expression", { public_network_access_enabled: "${!true}" }, unknown("public_network_access_enabled")],
]);
