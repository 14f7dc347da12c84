import { notApplicable } from "../../../../policy/model";
import { gatewayVaultCertificate } from "../../../../policy/rules/runtime/gateway-vault-certificate";
import { describeRule, fails } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(gatewayVaultCertificate, goodGateway, gateway, [
  ["fails a certificate that is uploaded", { "ssl_certificate.0.data": "${var.x}" }, fails("ssl_certificate.data", "a certificate", "key_vault_secret_id")],
  ["is not about a gateway without certificates", { ssl_certificate: undefined }, notApplicable],
]);
