import { answersOf, toVerdict } from "../../analysis/crisis";
import { survivals } from "../../analysis/survival";
import { notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const crisisScenarios: Rule = {
  id: "availability/crisis-scenarios",
  title: "what production stores outlives a lost zone, and is not gone with norwayeast",
  severity: "high",
  resourceTypes: Object.keys(survivals),
  controls: ["NOR-AVA-07"],
  checkov: [],
  rationale: "in a crisis what was not copied beforehand is gone, and what stands in one zone stands still with it",
  remediation: "spread the store over zones, and keep copies or backups in norwaywest; `baseline explain NOR-AVA-07` says which scenarios are asked",
  references: ["https://learn.microsoft.com/azure/reliability/overview-reliability-guidance"],
  evaluate: (store, graph) => (isProduction(store) ? toVerdict(answersOf(store, graph)) : notApplicable),
};
