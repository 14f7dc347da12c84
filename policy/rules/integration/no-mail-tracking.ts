import { mustBe, type Rule } from "../../model";

export const noMailTracking: Rule = {
  id: "integration/no-mail-tracking",
  title: "nobody watches how citizens read their mail",
  severity: "medium",
  resourceTypes: ["azurerm_email_communication_service_domain"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "a picture in the mail tells when and where a citizen opened it, without a legal basis",
  remediation: "set user_engagement_tracking_enabled to false",
  references: ["https://learn.microsoft.com/azure/communication-services/concepts/email/email-domain-and-sender-authentication"],
  evaluate: (resource) => mustBe(resource, "user_engagement_tracking_enabled", false),
};
