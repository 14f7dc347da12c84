import { mustBe, notApplicable, type Rule } from "../../model";

export const nameNotTakenOver: Rule = {
  id: "network/name-not-taken-over",
  title: "a public name cannot be taken by others once it is given up",
  severity: "medium",
  resourceTypes: ["azurerm_public_ip", "azurerm_container_group"],
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "a name that others may take leads all who still know it to them",
  remediation: "set domain_name_label_scope, or dns_name_label_reuse_policy, to TenantReuse or narrower",
  references: ["https://learn.microsoft.com/azure/security/fundamentals/subdomain-takeover"],
  evaluate: (resource) => {
    const [label, scope] =
      resource.type === "azurerm_public_ip" ? ["domain_name_label", "domain_name_label_scope"] : ["dns_name_label", "dns_name_label_reuse_policy"];
    const named = resource.get(label);
    if (named === undefined || named === "") return notApplicable;
    return mustBe(resource, scope, "TenantReuse", "SubscriptionReuse", "ResourceGroupReuse", "NoReuse", "Noreuse");
  },
};
