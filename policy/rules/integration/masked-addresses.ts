import { mustBe, type Rule } from "../../model";

export const maskedAddresses: Rule = {
  id: "integration/masked-addresses",
  title: "no addresses of people with their devices are kept by Defender",
  severity: "low",
  resourceTypes: ["azurerm_iot_security_solution"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "an address with a time tells where a citizen was",
  remediation: "set log_unmasked_ips_enabled to false",
  references: ["https://learn.microsoft.com/azure/defender-for-iot/device-builders/overview"],
  evaluate: (resource) => mustBe(resource, "log_unmasked_ips_enabled", false),
};
