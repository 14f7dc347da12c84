import { computeNoPublicSsh } from "../../../../policy/rules/ai/compute-no-public-ssh";
import { describeSettings } from "../../support/describe-settings";

describeSettings(computeNoPublicSsh, [
  { type: "azurerm_machine_learning_compute_cluster", attribute: "ssh_public_access_enabled", good: false, bad: true, expected: "false", absent: "pass" },
]);
