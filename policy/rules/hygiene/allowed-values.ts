import { isTemplate } from "../../expressions";
import { pass, type Rule, type Value } from "../../model";
import { asList } from "../../stack-json";
import { writtenIn } from "./written";

export const allowedValues: Rule = {
  id: "hygiene/allowed-values",
  title: "every value is one that azurerm takes",
  severity: "medium",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "a value that azurerm refuses stops a deployment of which a part may already be done",
  remediation: "write one of the values that azurerm takes",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs"],
  evaluate: (resource) => {
    for (const { path, value, attribute } of writtenIn(resource)) {
      const allowed = attribute?.values;
      const wrong = allowed === undefined ? undefined : asList(value).find((item) => isLiteral(item) && !takes(allowed, item));
      if (wrong !== undefined) return { state: "fail", attribute: path, actual: wrong, expected: allowed?.join(", ") ?? "" };
    }
    return pass;
  },
};

function isLiteral(value: Value): value is string | number | boolean {
  return typeof value === "string" ? !isTemplate(value) : typeof value === "number" || typeof value === "boolean";
}

/** Some attributes are compared without regard to case; which ones, the schema does not tell. */
function takes(allowed: readonly Value[], value: string | number | boolean): boolean {
  return allowed.includes(value) || allowed.some((item) => String(item).toLowerCase() === String(value).toLowerCase());
}
