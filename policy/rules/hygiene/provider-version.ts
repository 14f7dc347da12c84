import { notApplicable, pass, type Rule } from "../../model";
import { asList, isObject } from "../../stack-json";
import { terraformOf } from "./stack-blocks";
import { constraintsOf, keepsTo } from "./versions";

export const providerVersion: Rule = {
  id: "hygiene/provider-version",
  title: "the version of azurerm is a 4.x",
  severity: "medium",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-05", "NOR-AVA-04"],
  checkov: [],
  rationale: "earlier versions get no fixes and have weaker defaults, and of later ones the rules do not know the defaults",
  remediation: "set required_providers.azurerm.version to ~> 4.55",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/guides/4.0-upgrade-guide"],
  evaluate: (stack) => {
    const required = asList(terraformOf(stack).required_providers).find((entry) => isObject(entry) && entry.azurerm !== undefined);
    const azurerm = isObject(required) ? required.azurerm : undefined;
    const version = isObject(azurerm) ? azurerm.version : azurerm;
    if (version === undefined) return notApplicable;
    const constraints = typeof version === "string" ? constraintsOf(version) : undefined;
    return constraints !== undefined && keepsTo(constraints, 4)
      ? pass
      : { state: "fail", attribute: "terraform.required_providers.azurerm.version", actual: version, expected: "a version of 4" };
  },
};
