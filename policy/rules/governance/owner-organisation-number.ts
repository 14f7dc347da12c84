import { ownerTag, platformOwner } from "../../../config/finops-tags";
import { notApplicable, pass, type Rule, unresolved } from "../../model";

const attribute = "tags.finops_serviceownerorgnr";

export const ownerOrganisationNumber: Rule = {
  id: "governance/owner-organisation-number",
  title: "a service owner's resource group names its organisation number",
  severity: "low",
  resourceTypes: ["azurerm_resource_group"],
  controls: ["NOR-RES-04", "NOR-OWN-05"],
  checkov: [],
  rationale: "codes are short and change; the number in Enhetsregisteret is what an invoice, an audit and the record of processing go by",
  remediation: "give it the tag finops_serviceownerorgnr with the nine digits",
  references: ["https://github.com/Altinn/altinn-platform/blob/main/rfcs/0007-finops-resource-tags.md"],
  evaluate: (group) => {
    if (group.get(`tags.${ownerTag}`) === platformOwner) return notApplicable;
    const number = group.get(attribute);
    if (number === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return typeof number === "string" && /^\d{9}$/.test(number) ? pass : { state: "fail", attribute, actual: number, expected: "nine digits" };
  },
};
