import { mustBe, type Rule } from "../../model";

export const mutualTls: Rule = {
  id: "web/mutual-tls",
  title: "container apps prove to each other who they are",
  severity: "medium",
  resourceTypes: ["azurerm_container_app_environment"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever gets into one container reads what all the others say",
  remediation: "set mutual_tls_enabled to true",
  references: ["https://learn.microsoft.com/azure/container-apps/ingress-environment-configuration"],
  evaluate: (resource) => mustBe(resource, "mutual_tls_enabled", true),
};
