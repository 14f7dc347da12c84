import { notApplicable, pass, type Rule } from "../../model";
import { norwayBaseline } from "../../packs/norway-baseline";
import { weakened, worst } from "../../plan/held-before";
import { bothOf, plannedChange } from "../../plan/sides";
import { isKnownType } from "../../provider/facts";

export const protectionKept: Rule = {
  id: "plan/protection-kept",
  title: "no change makes a resource less protected than it is",
  severity: "critical",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-NET-01", "NOR-AUT-01", "NOR-ENC-01", "NOR-ENC-04"],
  checkov: [],
  rationale: "what was closed, encrypted or kept is not any more, and whoever relied on that does not learn of it",
  remediation: "leave the attribute as it was; where it has to be, record an exception for this address that says for how long",
  references: ["https://learn.microsoft.com/security/benchmark/azure/overview"],
  evaluate: (resource, graph) => {
    const sides = bothOf(resource);
    if (plannedChange(resource) === undefined || sides === undefined || !isKnownType(resource.type)) return notApplicable;
    return worst(weakened(sides, norwayBaseline.rules, graph)) ?? pass;
  },
};
