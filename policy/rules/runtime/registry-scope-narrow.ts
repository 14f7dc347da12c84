import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";

export const registryScopeNarrow: Rule = {
  id: "runtime/registry-scope-narrow",
  title: "what a token may is said for named repositories",
  severity: "low",
  resourceTypes: ["azurerm_container_registry_scope_map"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "one token that leaks opens every image",
  remediation: "name repositories in actions, and no *",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions"],
  evaluate: (map) => {
    const attribute = "actions";
    const actions = map.get(attribute);
    if (actions === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const wide = asList(actions).filter((action) => /^repositories\/\*/.test(String(action)));
    return wide.length === 0 ? pass : { state: "fail", attribute, actual: wide, expected: "named repositories" };
  },
};
