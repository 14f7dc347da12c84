import type { Access } from "../policy/analysis/access";
import type { Budget, Limit } from "../policy/analysis/budgets";
import type { Authentication, PathVerdict } from "../policy/analysis/exposure";
import type { KeyUse } from "../policy/analysis/keys";
import type { NetworkPath } from "../policy/analysis/network-paths";
import type { Outcome } from "../policy/analysis/outcome";
import type { Place } from "../policy/analysis/place";
import type { Topology } from "../policy/analysis/topology";

/** A network path to a store, in plain data. */
export interface PathLine extends Omit<NetworkPath, "over" | "networks"> {
  readonly over: readonly Place[];
  readonly networks: readonly Place[];
  readonly ways: readonly Authentication[];
  readonly verdict: PathVerdict;
}

/** All ways into one data store. */
export interface StoreExposure {
  readonly place: Place;
  readonly kind: string;
  /** Every way this kind of store has to ask who is there, open or not. */
  readonly ways: readonly string[];
  readonly paths: readonly PathLine[];
  readonly verdict: PathVerdict;
}

/** What becomes of one data store in each scenario. */
export interface StoreCrisis {
  readonly place: Place;
  readonly kind: string;
  readonly outcomes: readonly Outcome[];
}

/** A pool of nodes; what is known only after the plan is undefined. */
export interface PoolLine {
  readonly place: Place;
  readonly most: number | undefined;
}

/** One size of machine in a reservation group. */
export interface SizeLine {
  readonly size: string;
  readonly demand: number | undefined;
  /** Reserved nodes by zone, in the order of the zones; undefined when a number is known only after the plan. */
  readonly byZone: readonly { readonly zone: string; readonly nodes: number }[] | undefined;
  readonly reserved: number | undefined;
  /** Nodes that are left without the largest zone. */
  readonly left: number | undefined;
  readonly pools: readonly PoolLine[];
}

/** One reservation group. */
export interface CapacityLine {
  readonly place: Place;
  /** Is the demand declared in a form that can be read? */
  readonly declared: boolean;
  readonly sizes: readonly SizeLine[];
}

/** A control, and what enforces it. */
export interface ControlLine {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly rules: readonly string[];
  readonly planRules: readonly string[];
  /** Files of constructs and stacks. */
  readonly types: readonly string[];
  readonly deploymentFile: readonly string[];
  readonly azurePolicy: readonly string[];
  readonly gate: readonly string[];
  readonly checkov: readonly string[];
  readonly enforced: boolean;
}

/** A demand of the source documents, and the ids of the controls it ends in. */
export interface RequirementLine {
  readonly id: string;
  readonly source: string;
  readonly section: string;
  readonly text: string;
  readonly controls: readonly string[];
}

/** What the graph tells beyond findings: the input of the page's sections, plain data throughout. */
export interface Analysis {
  /** Worst first. */
  readonly exposure: readonly StoreExposure[];
  readonly crisis: readonly StoreCrisis[];
  readonly capacity: readonly CapacityLine[];
  readonly topology: Topology;
  readonly keys: readonly KeyUse[];
  readonly access: readonly Access[];
  readonly budgets: readonly Budget[];
  readonly limits: readonly Limit[];
  readonly controls: readonly ControlLine[];
  readonly requirements: readonly RequirementLine[];
  /** Who answers for what a finding is about, by `stack/address`. */
  readonly findingPlaces: Readonly<Record<string, Pick<Place, "owner" | "environment">>>;
}
