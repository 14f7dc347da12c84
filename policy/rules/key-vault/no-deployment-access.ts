import { all, mustBe, type Rule } from "../../model";

export const noDeploymentAccess: Rule = {
  id: "key-vault/no-deployment-access",
  title: "neither machines nor deployments read a key vault past its roles",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-AUT-04"],
  checkov: [],
  rationale: "whoever may deploy anything then reads secrets without a role on the vault",
  remediation: "leave enabled_for_deployment and enabled_for_template_deployment false",
  references: ["https://learn.microsoft.com/azure/key-vault/general/assign-access-policy"],
  evaluate: (vault) => all(mustBe(vault, "enabled_for_deployment", false), mustBe(vault, "enabled_for_template_deployment", false)),
};
