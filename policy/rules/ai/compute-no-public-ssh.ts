import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_machine_learning_compute_cluster: { ssh_public_access_enabled: false },
};

export const computeNoPublicSsh: Rule = {
  id: "ai/compute-no-public-ssh",
  title: "the compute of machine learning takes no SSH from the internet",
  severity: "critical",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "an open SSH port is tried by everybody, all the time",
  remediation: "leave ssh_public_access_enabled false",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-create-attach-compute-cluster"],
  evaluate: holds(settings),
};
