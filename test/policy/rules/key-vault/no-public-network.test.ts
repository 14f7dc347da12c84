import { pass } from "../../../../policy/model";
import { noPublicNetwork } from "../../../../policy/rules/key-vault/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(noPublicNetwork, goodKeyVault, vault, [
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
  ["fails an open vault", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["reads the text false as Terraform does", { public_network_access_enabled: "false" }, pass],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
  ["follows a local", { public_network_access_enabled: "${local.open}", "/locals": { open: true } }, fails("public_network_access_enabled", true, "false")],
]);
