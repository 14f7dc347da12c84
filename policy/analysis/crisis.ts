import { type Graph, notApplicable, pass, type Resource, type Verdict } from "../model";
import { type Fate, type Outcome, type Scenario, scenarios, scenarioTitles } from "./outcome";
import { survivals } from "./survival";

/** What becomes of one data store in every scenario. */
export interface CrisisAnswers {
  readonly store: Resource;
  readonly kind: string;
  readonly outcomes: readonly Outcome[];
}

/** The answers of every data store of the graph, in the order of the files. @see NOR-AVA-07 */
export function crisisAnswers(graph: Graph): CrisisAnswers[] {
  return graph.resources.filter((r) => r.kind === "managed" && Object.hasOwn(survivals, r.type)).map((store) => answersOf(store, graph));
}

/** The answers of one data store. @throws when its type is none of `survivals` */
export function answersOf(resource: Resource, graph: Graph): CrisisAnswers {
  const survival = survivals[resource.type];
  if (survival === undefined) throw new Error(`${resource.type} is no data store - allowed ${Object.keys(survivals).join(", ")}`);
  const store = { resource, graph };
  const inWest = resource.get("location") === "norwaywest";
  const answers: Readonly<Record<Scenario, Omit<Outcome, "scenario">>> = {
    // A region without zones fails as a whole, which is the next question.
    zone: inWest ? { fate: "goes on", attribute: "location", why: "norwaywest has no zones to lose" } : survival.zone(store),
    region: inWest ? { fate: "goes on", attribute: "location", why: "it does not stand in norwayeast" } : survival.region(store),
    link: {
      fate: "goes on",
      attribute: "location",
      why: "data and keys are served inside the region; only changes, restores and new capacity need the management",
      action: "change nothing until the link is back; what demand needs must be reserved before",
    },
    exit: survival.exit,
  };
  return { store: resource, kind: survival.kind, outcomes: scenarios.map((scenario) => ({ scenario, ...answers[scenario] })) };
}

// What nobody can prevent by configuration is reported, not demanded.
const demanded: Readonly<Partial<Record<Scenario, readonly Fate[]>>> = {
  zone: ["goes on", "recovers", "is rebuilt"],
  region: ["goes on", "recovers", "is rebuilt", "stands still"],
};

/** The answers as a rule's answer: what production holds goes on or comes back without a zone, and is not gone without norwayeast. */
export function toVerdict({ outcomes }: CrisisAnswers): Verdict {
  const asked = outcomes.filter(({ scenario }) => demanded[scenario] !== undefined);
  const failed = asked.find(({ scenario, fate }) => fate !== "undecided" && !demanded[scenario]?.includes(fate));
  if (failed !== undefined) {
    const { attribute, fate, scenario, why } = failed;
    const actual = `${fate} when ${scenarioTitles[scenario]}: ${why}`;
    return {
      state: "fail",
      attribute,
      actual,
      expected: demanded[scenario]?.join(" or ") ?? "",
      message: `the store ${fate === "lost" ? "is " : ""}${actual}`,
    };
  }
  const open = asked.find(({ fate }) => fate === "undecided");
  if (open !== undefined) return { state: "unknown", attribute: open.attribute, why: open.why };
  return asked.length > 0 ? pass : notApplicable;
}
