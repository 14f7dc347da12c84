import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { isTrue, notLess } from "../../plan/grades";
import { afterOf, beforeOf, plannedChange, values } from "../../plan/sides";
import { cannotTell, fails } from "../../plan/words";
import { asList } from "../../stack-json";

export const policyEnforced: Rule = {
  id: "plan/policy-enforced",
  title: "an Azure Policy is not switched off, and holds for no less, and no exemption from it lasts longer",
  severity: "high",
  resourceTypes: ["management_group", "subscription", "resource_group", "resource"].flatMap((on) => [
    `azurerm_${on}_policy_assignment`,
    `azurerm_${on}_policy_exemption`,
  ]),
  subject: "change",
  controls: ["NOR-LOC-01", "NOR-RES-05", "NOR-EXC-01"],
  checkov: [],
  rationale: "the assignment still stands there and looks as before, and refuses nothing",
  remediation: "leave enforce, not_scopes and the definition as they were; what must be excepted is excepted in the register, with an end",
  references: ["https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure"],
  evaluate: (policy) => {
    const [before, after] = [beforeOf(policy), afterOf(policy)];
    if (plannedChange(policy) === undefined || after === undefined) return notApplicable;
    if (policy.type.endsWith("_exemption"))
      return notLess(policy, [{ path: /^expires_on$/, rank: (date) => -(Date.parse(String(date)) || Number.POSITIVE_INFINITY) }]);
    if (before === undefined) return pass;
    const [was, will] = values({ before, after }, "not_scopes");
    if (was === unresolved || will === unresolved) return cannotTell("not_scopes");
    const more = asList(will).filter((scope) => !asList(was).includes(scope));
    if (more.length > 0) return fails(`the policy no longer holds for ${more.join(", ")}`, more, "no more than before", "not_scopes");
    return notLess(policy, [
      { path: /^enforce$/, rank: isTrue },
      { path: /^policy_definition_id$/, rank: () => undefined },
    ]);
  },
};
