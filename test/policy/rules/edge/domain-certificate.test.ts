import { pass } from "../../../../policy/model";
import { domainCertificate } from "../../../../policy/rules/edge/domain-certificate";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(domainCertificate, goodEdge, "azurerm_cdn_endpoint_custom_domain.main", [
  ["takes a certificate of ours", { cdn_managed_https: undefined, user_managed_https: { key_vault_secret_id: computed } }, pass],
  ["fails a domain without", { cdn_managed_https: undefined }, fails("cdn_managed_https", undefined, "a block")],
  ["cannot tell a dynamic block", { dynamic: { cdn_managed_https: {} } }, unknown("cdn_managed_https")],
]);

describeRule(domainCertificate, goodEdge, "azurerm_frontdoor_custom_https_configuration.main", [
  ["fails a domain without", { custom_https_provisioning_enabled: false }, fails("custom_https_provisioning_enabled", false, "true")],
  ["cannot tell a variable", { custom_https_provisioning_enabled: computed }, unknown("custom_https_provisioning_enabled")],
]);
