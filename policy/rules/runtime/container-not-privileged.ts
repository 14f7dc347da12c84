import { all, type Rule } from "../../model";
import { everywhere } from "../network/blocks";

export const containerNotPrivileged: Rule = {
  id: "runtime/container-not-privileged",
  title: "no container has the rights of its host",
  severity: "high",
  resourceTypes: ["azurerm_container_group"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "a container that is taken takes what is around it",
  remediation: "set privilege_enabled to false, or leave security out",
  references: ["https://learn.microsoft.com/azure/container-instances/container-instances-confidential-overview"],
  evaluate: (group) =>
    all(everywhere(group, "container.security.privilege_enabled", false), everywhere(group, "init_container.security.privilege_enabled", false)),
};
