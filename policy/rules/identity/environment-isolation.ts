import { environmentTag } from "../../../config/finops-tags";
import type { Rule } from "../../model";
import { sameParty } from "./owner";

export const environmentIsolation: Rule = {
  id: "identity/environment-isolation",
  title: "nothing of one environment refers to anything of another",
  severity: "critical",
  resourceTypes: ["*"],
  controls: ["NOR-OWN-04"],
  checkov: [],
  rationale: "a test environment that reaches a production key or network is production, without its protection",
  remediation: "refer only to resources of the same environment; give each environment its own",
  references: ["https://learn.microsoft.com/azure/cloud-adoption-framework/ready/considerations/environments"],
  evaluate: (resource, graph) => sameParty(resource, graph, environmentTag, "one environment"),
};
