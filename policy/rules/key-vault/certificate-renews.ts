import { notApplicable, pass, type Rule, unresolved, type Value } from "../../model";

const attribute = "certificate_policy.lifetime_action.action.action_type";

export const certificateRenews: Rule = {
  id: "key-vault/certificate-renews",
  title: "a certificate renews itself before it ends",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault_certificate"],
  controls: ["NOR-AUT-11", "NOR-ENC-05"],
  checkov: [],
  rationale: "a certificate that ends unseen stops the service, on a day that nobody chose",
  remediation: "write certificate_policy.lifetime_action with action_type AutoRenew",
  references: ["https://learn.microsoft.com/azure/key-vault/certificates/overview-renew-certificate"],
  evaluate: (certificate) => {
    const policy = certificate.blocks("certificate_policy");
    // One that is imported is renewed where it comes from.
    if (policy !== unresolved && policy.length === 0) return notApplicable;
    const actions = certificate.blocks("certificate_policy.lifetime_action");
    const types: readonly (Value | typeof unresolved)[] = actions === unresolved ? [unresolved] : actions.map((action) => action.get("action.action_type"));
    if (types.includes("AutoRenew")) return pass;
    if (types.includes(unresolved)) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return { state: "fail", attribute, actual: types.length === 0 ? undefined : types.map(String), expected: "AutoRenew" };
  },
};
