import { notApplicable, pass, type Rule } from "../../model";
import { isKnownType, removedIn } from "../../provider/facts";

export const noRemovedType: Rule = {
  id: "hygiene/no-removed-type",
  title: "every resource is of a type that azurerm still has",
  severity: "medium",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05", "NOR-AVA-04"],
  checkov: [],
  rationale: "azurerm dropped the type, mostly because Azure closed the service behind it, which gets no more fixes",
  remediation: "move to the type that took its place, and the data with it",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/guides/4.0-upgrade-guide"],
  evaluate: ({ type }) => {
    const removed = removedIn(type);
    if (removed === undefined) return isKnownType(type) ? pass : notApplicable;
    const message = `${type} was removed in azurerm ${removed.version}`;
    return { state: "fail", attribute: "", actual: type, expected: removed.successor ?? "no such resource", message };
  },
};
