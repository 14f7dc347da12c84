import { pass, type Rule } from "../../model";
import { ignored } from "./ignored";

export const noIgnoreAll: Rule = {
  id: "hygiene/no-ignore-all",
  title: "no resource ignores all changes",
  severity: "high",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "what the code says, and what is judged here, is then not what is in Azure, and no plan shows the difference",
  remediation: "name in ignore_changes only what something else in Azure is meant to change",
  references: ["https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes"],
  evaluate: (resource) =>
    ignored(resource).includes("all") ? { state: "fail", attribute: "lifecycle.ignore_changes", actual: "all", expected: "single attributes" } : pass,
};
