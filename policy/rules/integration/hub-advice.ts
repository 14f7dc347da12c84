import { pass, type Rule, unresolved } from "../../model";
import { asList, isObject } from "../../stack-json";

export const hubAdvice: Rule = {
  id: "integration/hub-advice",
  title: "no advice of Defender about hubs of devices is left out",
  severity: "low",
  resourceTypes: ["azurerm_iot_security_solution"],
  controls: ["NOR-LOG-06"],
  checkov: [],
  rationale: "a weakness that is not looked for is found by somebody else",
  remediation: "take the switches in recommendations_enabled away, or set them to true",
  references: ["https://learn.microsoft.com/azure/defender-for-iot/device-builders/concept-recommendations"],
  evaluate: (solution) => {
    const attribute = "recommendations_enabled";
    const written = solution.get(attribute);
    if (written === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const off = asList(written)
      .filter(isObject)
      .flatMap((block) => Object.keys(block).filter((name) => String(block[name]) === "false"));
    return off.length === 0 ? pass : { state: "fail", attribute, actual: off, expected: "nothing that is off" };
  },
};
