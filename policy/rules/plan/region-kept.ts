import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { bothOf, plannedChange, values } from "../../plan/sides";
import { cannotTell, fails, shown } from "../../plan/words";
import { locationOf } from "../../provider/facts";

export const regionKept: Rule = {
  id: "plan/region-kept",
  title: "nothing moves to another region",
  severity: "critical",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-LOC-01", "NOR-RES-01"],
  checkov: [],
  rationale: "a resource does not move: it is destroyed here and made there, empty, and under another law where there is another country",
  remediation: "set location back; to move, make the new one beside the old, and move the data",
  references: ["https://learn.microsoft.com/azure/resource-mover/overview"],
  evaluate: (resource) => {
    const sides = bothOf(resource);
    if (plannedChange(resource) === undefined || sides === undefined || locationOf(resource.type) === undefined) return notApplicable;
    const [was, will] = values(sides, "location");
    if (will === unresolved) return cannotTell("location");
    const plain = (region: typeof was) =>
      String(region ?? "")
        .toLowerCase()
        .replaceAll(" ", "");
    return was === undefined || plain(was) === plain(will)
      ? pass
      : fails(`the plan moves it from ${shown(was)} to ${shown(will)}`, will, shown(was), "location");
  },
};
