import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const mailVerified: Rule = {
  id: "integration/mail-verified",
  title: "dashboards ask the mail server who it is",
  severity: "medium",
  resourceTypes: ["azurerm_dashboard_grafana"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever stands in its place gets the alerts and the password",
  remediation: "set verification_skip_enabled in smtp to false",
  references: ["https://learn.microsoft.com/azure/managed-grafana/how-to-smtp-settings"],
  evaluate: (grafana) => eachBlock(grafana, "smtp", (smtp) => mustBe(smtp, "verification_skip_enabled", false)),
};
