import { ownerTag, platformOwner } from "../../../config/finops-tags";
import type { Rule } from "../../model";
import { sameParty } from "./owner";

export const ownerIsolation: Rule = {
  id: "identity/owner-isolation",
  title: "nothing of one service owner refers to anything of another",
  severity: "critical",
  resourceTypes: ["*"],
  controls: ["NOR-OWN-02", "NOR-OWN-01", "NOR-OWN-03"],
  checkov: [],
  rationale: "each service owner is a controller of its own: a role, an endpoint or a key across the border joins data that the law keeps apart",
  remediation: "refer only to resources of the same owner, or of the platform; move what both need into a platform stack",
  references: ["https://docs.altinn.studio/security/whitepaper/isolation/"],
  evaluate: (resource, graph) => sameParty(resource, graph, ownerTag, "one service owner, and the platform", [platformOwner]),
};
