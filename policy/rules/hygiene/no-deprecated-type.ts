import { notApplicable, pass, type Rule } from "../../model";
import { isDeprecated } from "../../provider/attributes";
import { isKnownType } from "../../provider/facts";

export const noDeprecatedType: Rule = {
  id: "hygiene/no-deprecated-type",
  title: "no resource is of a type that azurerm will drop",
  severity: "low",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05", "NOR-AVA-04"],
  checkov: [],
  rationale: "azurerm 5 does not have the type, and for most of them Azure has set the day on which the service ends",
  remediation: "move to the type that the documentation names in its place",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/5.0-upgrade-guide"],
  evaluate: ({ type }) => {
    if (!isKnownType(type)) return notApplicable;
    return isDeprecated(type)
      ? { state: "fail", attribute: "", actual: type, expected: "a type that stays", message: `${type} is deprecated in azurerm 4.55` }
      : pass;
  },
};
