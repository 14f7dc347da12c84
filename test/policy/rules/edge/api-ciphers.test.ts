import { pass } from "../../../../policy/model";
import { apiCiphers } from "../../../../policy/rules/edge/api-ciphers";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiCiphers, goodEdge, "azurerm_api_management.main", [
  ["takes what Azure does by itself", { security: undefined }, pass],
  ...["triple_des", "tls_ecdhe_rsa_with_aes128_cbc_sha", "tls_rsa_with_aes256_gcm_sha384"].map((cipher) => {
    const attribute = `security.${cipher}_ciphers_enabled`;
    return [`fails ${cipher}`, { [attribute]: true }, fails(attribute, true, "false")] as const;
  }),
  ["cannot tell a variable", { "security.triple_des_ciphers_enabled": computed }, unknown("security.triple_des_ciphers_enabled")],
]);
