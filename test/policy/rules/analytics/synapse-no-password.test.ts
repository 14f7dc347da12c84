import { synapseNoPassword } from "../../../../policy/rules/analytics/synapse-no-password";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(synapseNoPassword, single("azurerm_synapse_workspace", {}), "azurerm_synapse_workspace.x", [
  ["fails a password, wherever it comes from", { sql_administrator_login_password: computed }, fails("sql_administrator_login_password", "a password", "none")],
]);
