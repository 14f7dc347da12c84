import { all, type Rule } from "../../model";
import { everywhere } from "../network/blocks";

const settings = "config_server_git_setting";
const places: Readonly<Record<string, readonly string[]>> = {
  azurerm_spring_cloud_configuration_service: ["repository.strict_host_key_checking"],
  azurerm_spring_cloud_service: [`${settings}.ssh_auth.strict_host_key_checking_enabled`, `${settings}.repository.ssh_auth.strict_host_key_checking_enabled`],
};

export const springKnownHost: Rule = {
  id: "runtime/spring-known-host",
  title: "a service of Spring Apps fetches its settings from the host that it knows",
  severity: "medium",
  resourceTypes: ["azurerm_spring_cloud_service", "azurerm_spring_cloud_configuration_service"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever answers instead of the repository decides how applications run",
  remediation: "set strict_host_key_checking, or strict_host_key_checking_enabled, to true",
  references: ["https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-config-server"],
  evaluate: (resource) => all(...(places[resource.type] ?? []).map((path) => everywhere(resource, path, true))),
};
