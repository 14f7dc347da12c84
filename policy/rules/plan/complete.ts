import { notApplicable, pass, type Rule, type Verdict } from "../../model";
import { part } from "../../plan/read-plan";
import { cannotTell } from "../../plan/words";

export const complete: Rule = {
  id: "plan/complete",
  title: "a plan was finished, and tells all that will be done",
  severity: "critical",
  resourceTypes: ["stack"],
  controls: ["NOR-EXC-05"],
  checkov: [],
  rationale: "what a plan leaves out, because it failed, was made for a part, or is put off to a later one, is done without having been judged",
  remediation: "plan again without -target and -refresh-only, until terraform ends without an error and puts nothing off",
  references: ["https://developer.hashicorp.com/terraform/internals/json-format#plan-representation"],
  evaluate: (stack): Verdict => {
    if (stack.body.plan === undefined) return notApplicable;
    const { errored, complete: whole, deferred, actions, resources, changes, prior } = part(stack.body.plan);
    if (errored === true) return cannotTell("errored", "terraform failed while it made the plan");
    if (Number(deferred) > 0) return cannotTell("deferred_changes", `${deferred} changes are put off to a later plan`);
    if (whole !== true) return cannotTell("complete", "the plan is for a part of the configuration, or puts something off");
    if (Number(actions) > 0) return cannotTell("action_invocations", "what the actions of providers do is not in the plan");
    // A plan that only refreshes tells nothing of what is configured.
    return resources === 0 && changes === 0 && prior === true ? cannotTell("planned_values", "the plan says nothing of what is there") : pass;
  },
};
