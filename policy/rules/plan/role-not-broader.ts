import { notApplicable, pass, type Rule, unresolved, type Verdict } from "../../model";
import { follows } from "../../plan/follows";
import { rankOf } from "../../plan/roles";
import { bothOf, plannedChange, values } from "../../plan/sides";
import { cannotTell, fails, shown } from "../../plan/words";
import { asList } from "../../stack-json";

export const roleNotBroader: Rule = {
  id: "plan/role-not-broader",
  title: "a role assignment comes to allow no more than it did, and on no more",
  severity: "high",
  resourceTypes: ["azurerm_role_assignment", "azurerm_pim_active_role_assignment", "azurerm_pim_eligible_role_assignment", "azurerm_role_definition"],
  subject: "change",
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "one word turns a reader into an owner, or one resource into all of a subscription, in a line that reads like any other",
  remediation: "leave role and scope as they were; what more is needed gets an assignment of its own, with its own reason",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/best-practices"],
  evaluate: (assignment, graph) => {
    const sides = bothOf(assignment);
    if (plannedChange(assignment) === undefined || sides === undefined) return notApplicable;
    const verdicts = [
      follows(assignment, graph, "scope") ? pass : scope(sides),
      ...(assignment.type === "azurerm_role_definition" ? actions(sides) : [role(sides)]),
    ];
    return verdicts.find((v) => v.state === "fail") ?? verdicts.find((v) => v.state === "unknown") ?? pass;
  },
};

type Sides = NonNullable<ReturnType<typeof bothOf>>;

function role({ before, after }: Sides): Verdict {
  const path = typeof after.get("role_definition_name") === "string" ? "role_definition_name" : "role_definition_id";
  const [was, will] = values({ before, after }, path);
  if (was === will && will !== unresolved) return pass;
  const [from, to] = [rankOf(was === unresolved ? undefined : was), rankOf(will === unresolved ? undefined : will)];
  if (from === undefined || to === undefined) return cannotTell(path, `whether ${shown(will)} allows more than ${shown(was)} is not known`);
  return to > from ? fails(`the role goes from ${shown(was)} to ${shown(will)}`, String(will), shown(was), path) : pass;
}

function scope({ before, after }: Sides): Verdict {
  const [was, will] = [String(before.get("scope")).toLowerCase(), String(after.get("scope")).toLowerCase()];
  if (after.get("scope") === unresolved) return cannotTell("scope");
  return was.startsWith(`${will.replace(/\/$/, "")}/`) && was !== will ? fails(`the scope grows to ${will}`, will, was, "scope") : pass;
}

function actions({ before, after }: Sides): Verdict[] {
  return ["actions", "data_actions"].map((name) => {
    const [was, will] = values({ before, after }, `permissions.${name}`);
    if (will === unresolved || was === unresolved) return cannotTell(`permissions.${name}`);
    const more = asList(will).filter((action) => !asList(was).includes(action));
    return more.length === 0 ? pass : fails(`the role comes to allow ${more.join(", ")}`, more, "no more than before", `permissions.${name}`);
  });
}
