import { computeNoPublicAddress } from "../../../../policy/rules/ai/compute-no-public-address";
import { describeSettings } from "../../support/describe-settings";

describeSettings(computeNoPublicAddress, [
  { type: "azurerm_machine_learning_compute_cluster", attribute: "node_public_ip_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  {
    type: "azurerm_machine_learning_compute_instance",
    attribute: "node_public_ip_enabled",
    good: false,
    bad: true,
    expected: "false",
    absent: { fails: true },
  },
  { type: "azurerm_machine_learning_workspace", attribute: "serverless_compute.public_ip_enabled", good: false, bad: true, expected: "false", absent: "pass" },
]);
