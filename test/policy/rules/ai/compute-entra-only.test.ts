import { computeEntraOnly } from "../../../../policy/rules/ai/compute-entra-only";
import { describeSettings } from "../../support/describe-settings";

describeSettings(computeEntraOnly, [
  { type: "azurerm_machine_learning_compute_cluster", attribute: "local_auth_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_machine_learning_compute_instance", attribute: "local_auth_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_machine_learning_synapse_spark", attribute: "local_auth_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
]);
