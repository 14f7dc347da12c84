import { pass, type Rule } from "../../model";
import { isWrittenOut } from "./secrets";

const secrets = ["client_secret", "client_certificate", "client_certificate_password", "oidc_token", "oidc_request_token"];

export const noProviderSecret: Rule = {
  id: "hygiene/no-provider-secret",
  title: "no credential of the deployment is written out in the provider",
  severity: "critical",
  resourceTypes: ["provider.azurerm"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "whoever reads the code can do in Azure all that the deployment can, which is everything that it makes",
  remediation: "take the credential out of the provider, change it in Entra ID, and sign in with use_oidc or use_msi",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/guides/service_principal_oidc"],
  evaluate: (provider) => {
    const found = secrets.find((name) => isWrittenOut(provider.body[name]));
    if (found === undefined) return pass;
    return { state: "fail", attribute: found, actual: "(not shown)", expected: "absent", message: `${found} holds a secret, written out` };
  },
};
