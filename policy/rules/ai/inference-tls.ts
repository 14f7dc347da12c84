import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

export const inferenceTls: Rule = {
  id: "ai/inference-tls",
  title: "a cluster for inference answers over TLS",
  severity: "high",
  resourceTypes: ["azurerm_machine_learning_inference_cluster"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever stands between client and model reads what is asked and answered",
  remediation: "write ssl with a leaf_domain_label or a cert, key and cname",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_inference_cluster"],
  evaluate: (cluster) => mustHaveBlock(cluster, "ssl", "a certificate"),
};
