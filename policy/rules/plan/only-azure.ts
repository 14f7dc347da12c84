import { notApplicable, pass, type Rule } from "../../model";
import { part } from "../../plan/read-plan";
import { cannotTell } from "../../plan/words";

export const onlyAzure: Rule = {
  id: "plan/only-azure",
  title: "a plan holds nothing of other providers than Azure's",
  severity: "low",
  resourceTypes: ["stack"],
  controls: ["NOR-EXC-05"],
  checkov: [],
  rationale: "the rules know Azure: what other providers make is counted, and judged by nobody here",
  remediation: "judge it where it is known, and plan it apart from what is in Azure",
  references: ["https://developer.hashicorp.com/terraform/internals/json-format"],
  evaluate: (stack) => {
    if (stack.body.plan === undefined) return notApplicable;
    const others = Object.entries(part(part(stack.body.plan).others));
    if (others.length === 0) return pass;
    return cannotTell("provider_name", `not judged: ${others.map(([provider, count]) => `${count} of ${provider || "an unnamed provider"}`).join(", ")}`);
  },
};
