import { environmentTag, ownerTag } from "../../../config/finops-tags";
import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { isTaggable } from "../../provider/facts";

const required = [environmentTag, "finops_product", ownerTag, "repository", "cost_centre", "data_class"];

export const requiredTags: Rule = {
  id: "governance/required-tags",
  title: "a resource names its environment, product, service owner, repository, cost centre and data class",
  severity: "medium",
  resourceTypes: ["*"],
  controls: ["NOR-RES-04"],
  checkov: [],
  rationale: "what belongs to nobody is paid by nobody, patched by nobody and missed by nobody when it leaks",
  remediation: `give it the tags ${required.join(", ")}`,
  references: ["https://github.com/Altinn/altinn-platform/blob/main/rfcs/0007-finops-resource-tags.md"],
  evaluate: (resource) => {
    if (!isTaggable(resource.type)) return notApplicable;
    const values = required.map((tag) => [tag, resource.get(`tags.${tag}`)] as const);
    const missing = values.filter(([, value]) => value !== unresolved && (typeof value !== "string" || value === "")).map(([tag]) => tag);
    if (missing.length > 0) return { state: "fail", attribute: "tags", actual: `without ${missing.join(", ")}`, expected: required.join(", ") };
    return values.some(([, value]) => value === unresolved) ? { state: "unknown", attribute: "tags", why: "some are known only after the plan" } : pass;
  },
};
