import { mustBe, type Rule } from "../../model";

export const defenderPlans: Rule = {
  id: "monitoring/defender-plans",
  title: "every plan of Defender that is declared is on",
  severity: "medium",
  resourceTypes: ["azurerm_security_center_subscription_pricing"],
  controls: ["NOR-LOG-06"],
  checkov: [
    "CKV_AZURE_19",
    "CKV_AZURE_55",
    "CKV_AZURE_61",
    "CKV_AZURE_69",
    "CKV_AZURE_79",
    "CKV_AZURE_84",
    "CKV_AZURE_85",
    "CKV_AZURE_86",
    "CKV_AZURE_87",
    "CKV_AZURE_234",
  ],
  rationale: "an attack that nobody watches for goes on until somebody else tells",
  remediation: "set tier to Standard",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction"],
  evaluate: (plan) => mustBe(plan, "tier", "Standard"),
};
