import type { Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const apiSignUp: Rule = {
  id: "edge/api-sign-up",
  title: "nobody signs himself up to an API gateway",
  severity: "medium",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "an account that anybody can make is a way in for anybody",
  remediation: "write sign_up with enabled false",
  references: ["https://learn.microsoft.com/azure/api-management/secure-developer-portal-access"],
  evaluate: (gateway) => unlessAbsent(gateway, "sign_up.enabled", false),
};
