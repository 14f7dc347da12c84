/** What may happen. @see NOR-AVA-07, REQ-03 */
export const scenarios = ["zone", "region", "link", "exit"] as const;
export type Scenario = (typeof scenarios)[number];

/** The scenarios in words. */
export const scenarioTitles: Readonly<Record<Scenario, string>> = {
  zone: "one zone is lost",
  region: "norwayeast is lost",
  link: "the link to Azure's management is lost",
  exit: "the provider ends the service",
};

/**
 * What becomes of a store. `goes on`: by itself. `recovers`: somebody must act, the data is there. `is rebuilt`: what it held can be made again.
 * `stands still`: until what was lost is back. `lost`: the data is gone.
 */
export type Fate = "goes on" | "recovers" | "is rebuilt" | "stands still" | "lost" | "undecided";

/** What becomes of one store in one scenario. */
export interface Outcome {
  readonly scenario: Scenario;
  readonly fate: Fate;
  /** The attribute or resource that it hangs on. */
  readonly attribute: string;
  /** Why, and how much data goes. */
  readonly why: string;
  /** What somebody has to do; absent when nothing. */
  readonly action?: string;
}

/** An outcome before its scenario is written to it. */
export type Answer = Omit<Outcome, "scenario">;

/** What a type answers to a lost zone and a lost region, and how its data leaves Azure. */
export interface Survival {
  readonly kind: string;
  readonly zone: (store: Store) => Answer;
  readonly region: (store: Store) => Answer;
  readonly exit: Answer;
}

/** A store with the graph it stands in. */
export interface Store {
  readonly resource: import("../model").Resource;
  readonly graph: import("../model").Graph;
}
