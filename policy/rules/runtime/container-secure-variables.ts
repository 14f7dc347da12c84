import { all, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";

const kinds = ["container", "init_container"];

export const containerSecureVariables: Rule = {
  id: "runtime/container-secure-variables",
  title: "what a container is told is not shown to everybody",
  severity: "low",
  resourceTypes: ["azurerm_container_group"],
  controls: ["NOR-AUT-09"],
  checkov: ["CKV_AZURE_235"],
  rationale: "plain variables are shown in the portal to whoever may read the group, and stay in its history",
  remediation: "move environment_variables to secure_environment_variables",
  references: ["https://learn.microsoft.com/azure/container-instances/container-instances-environment-variables"],
  evaluate: (group) => all(...kinds.map((kind) => none(group, `${kind}.environment_variables`))),
};

function none(group: Resource, attribute: string): Verdict {
  const [kind = ""] = attribute.split(".");
  const containers = asList(group.body[kind]);
  const plain = containers.some(
    (container) =>
      isObject(container) &&
      (isObject(container.environment_variables)
        ? Object.keys(container.environment_variables).length > 0
        : typeof container.environment_variables === "string"),
  );
  if (plain) return { state: "fail", attribute, actual: "present", expected: "none" };
  return group.blocks(kind) === unresolved ? { state: "unknown", attribute, why: "a dynamic block makes the containers" } : pass;
}
