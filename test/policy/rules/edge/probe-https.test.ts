import { notApplicable } from "../../../../policy/model";
import { probeHttps } from "../../../../policy/rules/edge/probe-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const paths = {
  azurerm_cdn_frontdoor_origin_group: ["health_probe", "Http", "Https"],
  azurerm_frontdoor: ["backend_pool_health_probe", "Http", "Https"],
  azurerm_traffic_manager_profile: ["monitor_config", "HTTP", "HTTPS"],
};

for (const [type, [path = "", plain = "", good = ""]] of Object.entries(paths))
  describeRule(probeHttps, goodEdge, `${type}.main`, [
    ["fails a probe in the clear", { [`${path}.protocol`]: plain }, fails(`${path}.protocol`, plain, good)],
    ["is not about one without a probe", { [path]: undefined }, notApplicable],
    ["cannot tell a variable", { [`${path}.protocol`]: computed }, unknown(`${path}.protocol`)],
  ]);
