import { notApplicable } from "../../../../policy/model";
import { ownerOrganisationNumber } from "../../../../policy/rules/governance/owner-organisation-number";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodStorage } from "../../support/good-storage";

describeRule(ownerOrganisationNumber, goodStorage, "azurerm_resource_group.g", [
  ["is not about the platform's own groups", { "tags.finops_serviceownercode": "platform", "tags.finops_serviceownerorgnr": undefined }, notApplicable],
  ["fails a group without a number", { "tags.finops_serviceownerorgnr": undefined }, fails("tags.finops_serviceownerorgnr", undefined, "nine digits")],
  ["fails a group without tags", { tags: undefined }, fails("tags.finops_serviceownerorgnr", undefined, "nine digits")],
  ["fails a number that is too short", { "tags.finops_serviceownerorgnr": "12345678" }, fails("tags.finops_serviceownerorgnr", "12345678", "nine digits")],
  [
    "fails a number written as one, which Azure takes for no text",
    { "tags.finops_serviceownerorgnr": 974761076 },
    fails("tags.finops_serviceownerorgnr", 974761076, "nine digits"),
  ],
  ["cannot tell a variable", { "tags.finops_serviceownerorgnr": computed }, unknown("tags.finops_serviceownerorgnr")],
  ["cannot tell tags that a function makes", { tags: "${merge(local.a, local.b)}" }, unknown("tags.finops_serviceownerorgnr")],
  [
    "is about a group whose owner is computed",
    { "tags.finops_serviceownercode": computed, "tags.finops_serviceownerorgnr": "none" },
    fails("tags.finops_serviceownerorgnr", "none", "nine digits"),
  ],
]);
