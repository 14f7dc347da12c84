import { eachBlock } from "../../blocks";
import { pass, type Rule } from "../../model";

export const gatewayVaultCertificate: Rule = {
  id: "runtime/gateway-vault-certificate",
  title: "a gateway takes its certificates from a key vault",
  severity: "medium",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-AUT-09", "NOR-ENC-05"],
  checkov: [],
  rationale: "a certificate that is uploaded stands in the state with its private key, and nobody renews it",
  remediation: "write key_vault_secret_id in ssl_certificate, and no data",
  references: ["https://learn.microsoft.com/azure/application-gateway/key-vault-certs"],
  evaluate: (gateway) =>
    eachBlock(gateway, "ssl_certificate", (certificate) =>
      certificate.get("data") === undefined ? pass : { state: "fail", attribute: "data", actual: "a certificate", expected: "key_vault_secret_id" },
    ),
};
