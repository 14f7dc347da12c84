import { pass, type Rule } from "../../model";

const secrets = ["client_secret", "client_secret_file_path", "client_certificate", "client_certificate_path", "client_certificate_password"];

export const providerIdentity: Rule = {
  id: "hygiene/provider-identity",
  title: "the deployment signs in as a federated or managed identity, without a secret",
  severity: "high",
  resourceTypes: ["provider.azurerm"],
  controls: ["NOR-AUT-11", "NOR-AUT-03"],
  checkov: [],
  rationale: "a client secret can be copied from where it is kept and be used from anywhere until it expires",
  remediation: "take client_secret and client_certificate away, and set use_oidc or use_msi true",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/guides/service_principal_oidc"],
  evaluate: (provider) => {
    const found = secrets.find((name) => provider.body[name] !== undefined && provider.body[name] !== null && provider.body[name] !== "");
    return found === undefined ? pass : { state: "fail", attribute: found, actual: "present", expected: "absent" };
  },
};
