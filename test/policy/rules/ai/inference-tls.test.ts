import { inferenceTls } from "../../../../policy/rules/ai/inference-tls";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  inferenceTls,
  single("azurerm_machine_learning_inference_cluster", { ssl: { leaf_domain_label: "altinn" } }),
  "azurerm_machine_learning_inference_cluster.x",
  [["fails none", { ssl: undefined }, fails("ssl", undefined, "a certificate")]],
);
