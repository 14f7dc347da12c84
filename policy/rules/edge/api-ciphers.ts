import { all, pass, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

const weak = [
  "triple_des_ciphers_enabled",
  ...["ecdhe_ecdsa_with_aes128_cbc_sha", "ecdhe_ecdsa_with_aes256_cbc_sha", "ecdhe_rsa_with_aes128_cbc_sha", "ecdhe_rsa_with_aes256_cbc_sha"].map(named),
  ...["aes128_cbc_sha256", "aes128_cbc_sha", "aes128_gcm_sha256", "aes256_cbc_sha256", "aes256_cbc_sha", "aes256_gcm_sha384"].map((cipher) =>
    named(`rsa_with_${cipher}`),
  ),
];

export const apiCiphers: Rule = {
  id: "edge/api-ciphers",
  title: "an API gateway speaks strong ciphers alone",
  severity: "medium",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "what is recorded today under a weak cipher can be read tomorrow",
  remediation: "set triple_des_ciphers_enabled and the tls_…_ciphers_enabled switches in security to false",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers"],
  evaluate: (gateway) => all(pass, ...weak.map((name) => unlessAbsent(gateway, `security.${name}`, false))),
};

function named(cipher: string): string {
  return `tls_${cipher}_ciphers_enabled`;
}
