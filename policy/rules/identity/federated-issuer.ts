import { pass, type Rule, unresolved } from "../../model";

export const federatedIssuer: Rule = {
  id: "identity/federated-issuer",
  title: "a federated credential trusts one issuer, over https",
  severity: "high",
  resourceTypes: ["azurerm_federated_identity_credential"],
  controls: ["NOR-AUT-03", "NOR-ENC-01"],
  checkov: [],
  rationale: "who stands between Azure and the issuer gives out tokens in its name",
  remediation: "set issuer to the https address of the issuer, without a wildcard",
  references: ["https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations"],
  evaluate: (credential, graph) => {
    const attribute = "issuer";
    const issuer = credential.get(attribute);
    // A cluster's own issuer is one, and has no address before the cluster is made.
    if (graph.targets(credential, attribute, "oidc_issuer_url").some((r) => r.type === "azurerm_kubernetes_cluster")) return pass;
    if (issuer === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return typeof issuer === "string" && /^https:\/\/[^/*\s]+(?:\/[^*\s]*)?$/.test(issuer)
      ? pass
      : { state: "fail", attribute, actual: issuer, expected: "an https address" };
  },
};
