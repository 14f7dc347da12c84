import { computeScalesToZero } from "../../../../policy/rules/ai/compute-scales-to-zero";
import { describeSettings } from "../../support/describe-settings";

describeSettings(computeScalesToZero, [
  {
    type: "azurerm_machine_learning_compute_cluster",
    attribute: "scale_settings.min_node_count",
    good: 0,
    bad: 1,
    expected: "0",
    absent: { fails: undefined },
  },
]);
