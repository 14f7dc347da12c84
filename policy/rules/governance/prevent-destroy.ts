import { mustBe, notApplicable, type Rule } from "../../model";
import { isPlanned } from "../../plan/is-planned";
import { isRetired } from "../../plan/retired";
import { statefulTypes } from "./stateful";

export const preventDestroy: Rule = {
  id: "governance/prevent-destroy",
  title: "terraform refuses to destroy what holds data, keys or evidence",
  severity: "high",
  resourceTypes: statefulTypes,
  controls: ["NOR-RES-01"],
  checkov: [],
  rationale: "a renamed block is a destroyed account: decommissioning is as instant as provisioning",
  remediation: "write lifecycle.prevent_destroy = true",
  references: ["https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle"],
  evaluate: (resource, graph) => {
    if (isRetired(resource.stack, graph, "after")) return notApplicable;
    return resource.body.lifecycle === undefined && isPlanned(resource.stack, graph) ? notApplicable : mustBe(resource, "lifecycle.prevent_destroy", true);
  },
};
