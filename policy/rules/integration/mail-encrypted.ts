import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const mailEncrypted: Rule = {
  id: "integration/mail-encrypted",
  title: "dashboards send their alerts over encrypted mail",
  severity: "medium",
  resourceTypes: ["azurerm_dashboard_grafana"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "alerts tell an attacker what we see of him",
  remediation: "set start_tls_policy in smtp to MandatoryStartTLS",
  references: ["https://learn.microsoft.com/azure/managed-grafana/how-to-smtp-settings"],
  evaluate: (grafana) => eachBlock(grafana, "smtp", (smtp) => mustBe(smtp, "start_tls_policy", "MandatoryStartTLS")),
};
