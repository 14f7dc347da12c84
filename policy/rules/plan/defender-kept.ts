import type { Rule } from "../../model";
import { stays } from "../../plan/gone";
import { isThere, isTrue, notLess, order } from "../../plan/grades";

export const defenderKept: Rule = {
  id: "plan/defender-kept",
  title: "no plan of Defender is switched off",
  severity: "high",
  resourceTypes: [
    "azurerm_security_center_subscription_pricing",
    "azurerm_security_center_storage_defender",
    "azurerm_security_center_contact",
    "azurerm_advanced_threat_protection",
  ],
  subject: "change",
  controls: ["NOR-LOG-06"],
  checkov: [],
  rationale: "an attack on what the plan watched raises no alert from then on",
  remediation: "leave tier, subplan and extensions as they were",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction"],
  evaluate: (plan, graph) => {
    const kept = stays(
      plan,
      graph,
      /_storage_defender$/.test(plan.type) ? "storage_account_id" : /_threat_protection$/.test(plan.type) ? "target_resource_id" : "id",
    );
    const asStrong = notLess(plan, [
      { path: /^tier$/, rank: order("Free", "Standard") },
      { path: /^(?:subplan|extension\.name|email)$/, rank: isThere },
      { path: /^(?:enabled|alert_notifications|alerts_to_admins|malware_scanning_on_upload_enabled|sensitive_data_discovery_enabled)$/, rank: isTrue },
    ]);
    return kept.state === "pass" && asStrong.state !== "notApplicable" ? asStrong : kept;
  },
};
