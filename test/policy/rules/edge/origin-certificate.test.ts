import { originCertificate } from "../../../../policy/rules/edge/origin-certificate";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const attributes = {
  azurerm_cdn_frontdoor_origin: "certificate_name_check_enabled",
  azurerm_frontdoor: "backend_pool_settings.enforce_backend_pools_certificate_name_check",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(originCertificate, goodEdge, `${type}.main`, [
    ["fails any certificate", { [attribute]: false }, fails(attribute, false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
