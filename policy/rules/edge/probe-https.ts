import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

const paths: Readonly<Record<string, readonly [path: string, protocol: string]>> = {
  azurerm_cdn_frontdoor_origin_group: ["health_probe", "Https"],
  azurerm_frontdoor: ["backend_pool_health_probe", "Https"],
  azurerm_traffic_manager_profile: ["monitor_config", "HTTPS"],
};

export const probeHttps: Rule = {
  id: "edge/probe-https",
  title: "backends are asked over HTTPS whether they are well",
  severity: "low",
  resourceTypes: ["azurerm_cdn_frontdoor_origin_group", "azurerm_frontdoor", "azurerm_traffic_manager_profile"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "a backend has to keep an open port for a probe in the clear",
  remediation: "set protocol in health_probe, backend_pool_health_probe or monitor_config to HTTPS",
  references: ["https://learn.microsoft.com/azure/frontdoor/health-probes", "https://learn.microsoft.com/azure/traffic-manager/traffic-manager-monitoring"],
  evaluate: (group) => {
    const [path, protocol] = paths[group.type] ?? ["", ""];
    return eachBlock(group, path, (probe) => mustBe(probe, "protocol", protocol));
  },
};
