import { accesses } from "../policy/analysis/access";
import { budgets, limits } from "../policy/analysis/budgets";
import { type CapacityGroup, capacityGroups } from "../policy/analysis/capacity";
import { crisisAnswers } from "../policy/analysis/crisis";
import { type Exposure, exposures, type PathVerdict } from "../policy/analysis/exposure";
import { keyUses } from "../policy/analysis/keys";
import { type PlaceOf, places } from "../policy/analysis/place";
import { storeTypes } from "../policy/analysis/store-types";
import { topologyOf } from "../policy/analysis/topology";
import { loadCatalogue } from "../policy/controls";
import { coverageOf } from "../policy/coverage";
import type { Judgement } from "../policy/judge";
import { compare } from "../policy/judge";
import { type Graph, unresolved } from "../policy/model";
import type { Analysis, CapacityLine, StoreCrisis, StoreExposure } from "./analysis";

const worstPath: readonly PathVerdict[] = ["neither", "no authentication", "no network", "undecided", "both"];
const worstFate = ["lost", "undecided", "stands still", "is rebuilt", "recovers", "goes on"];

/**
 * Asks the graph all that the page shows.
 * @param ours whether the stacks were made here: what our constructs, deployment file and policies enforce holds of no other Terraform
 */
export function analyse(graph: Graph, judgement: Judgement, ours: boolean): Analysis {
  const placeOf = places(graph);
  const access = accesses(graph, placeOf);
  return {
    exposure: exposureLines(graph, placeOf),
    crisis: crisisLines(graph, placeOf),
    capacity: capacityLines(graph, placeOf),
    topology: topologyOf(graph, placeOf),
    keys: keyUses(graph, placeOf, access),
    access,
    budgets: budgets(graph, placeOf),
    limits: limits(graph, placeOf),
    ...coverage(judgement, ours),
    findingPlaces: findingPlaces(graph, judgement, placeOf),
  };
}

/** The ways into every data store, the worst first. */
export function exposureLines(graph: Graph, placeOf: PlaceOf): StoreExposure[] {
  return sorted(
    exposures(graph).map((exposure) => exposureLine(exposure, placeOf)),
    ({ verdict }) => worstPath.indexOf(verdict),
  );
}

/** What becomes of every data store, the worst first; how the provider's end ends comes last, since it is the same for all. */
export function crisisLines(graph: Graph, placeOf: PlaceOf): StoreCrisis[] {
  return sorted(
    crisisAnswers(graph).map(({ store, kind, outcomes }): StoreCrisis => ({ place: placeOf(store), kind, outcomes })),
    ({ outcomes }) => Math.min(...outcomes.map(({ fate, scenario }) => worstFate.indexOf(fate) + (scenario === "exit" ? worstFate.length : 0))),
  );
}

/** What is wanted of every reservation group, and what it has. */
export function capacityLines(graph: Graph, placeOf: PlaceOf): CapacityLine[] {
  return capacityGroups(graph).map((group) => capacityLine(group, placeOf));
}

function exposureLine({ store, kind, paths, verdict }: Exposure, placeOf: PlaceOf): StoreExposure {
  return {
    place: placeOf(store),
    kind,
    ways: (storeTypes[store.type]?.ways ?? []).map(({ name }) => name),
    paths: paths.map((path) => ({ ...path, over: path.over.map(placeOf), networks: path.networks.map(placeOf) })),
    verdict,
  };
}

function capacityLine({ group, declared, sizes }: CapacityGroup, placeOf: PlaceOf): CapacityLine {
  return {
    place: placeOf(group),
    declared: declared === true,
    sizes: sizes.map(({ size, demand, byZone, left, pools }) => {
      const zones = byZone === unresolved ? undefined : [...byZone].map(([zone, nodes]) => ({ zone, nodes })).sort((a, b) => compare(a.zone, b.zone));
      return {
        size,
        demand,
        byZone: zones,
        reserved: zones?.reduce((sum, { nodes }) => sum + nodes, 0),
        left: left === unresolved ? undefined : left,
        pools: pools.map(({ pool, most }) => ({ place: placeOf(pool), most: typeof most === "number" ? most : undefined })),
      };
    }),
  };
}

function coverage({ rules }: Judgement, ours: boolean): Pick<Analysis, "controls" | "requirements"> {
  const { controls, requirements } = coverageOf(
    loadCatalogue(),
    rules.map(({ rule }) => rule),
  );
  return {
    controls: controls.map(({ control, configuration, plan, types, deploymentFile, azurePolicy, gate, checkov, enforced }) => ({
      id: control.id,
      title: control.title,
      severity: control.severity,
      rules: configuration.map(({ id }) => id),
      planRules: plan.map(({ id }) => id),
      types: ours ? types : [],
      deploymentFile: ours ? deploymentFile : [],
      azurePolicy: ours ? azurePolicy : [],
      gate,
      checkov,
      enforced: ours ? enforced : configuration.length + plan.length + gate.length > 0,
    })),
    requirements: requirements.map(({ requirement: { id, source, section, text }, controls: ends }) => ({
      id,
      source,
      section,
      text,
      controls: ends.map(({ control }) => control.id),
    })),
  };
}

function findingPlaces(graph: Graph, judgement: Judgement, placeOf: PlaceOf): Analysis["findingPlaces"] {
  const wanted = new Set(judgement.findings.map(({ stack, address }) => `${stack}/${address}`));
  const found: Record<string, { owner: string; environment: string }> = {};
  for (const resource of [...graph.resources, ...graph.changes()]) {
    const id = `${resource.stack}/${resource.address}`;
    if (!wanted.has(id) || Object.hasOwn(found, id)) continue;
    const { owner, environment } = placeOf(resource);
    found[id] = { owner, environment };
  }
  return found;
}

function sorted<T>(items: readonly T[], rank: (item: T) => number): T[] {
  return items
    .map((item, index) => ({ item, index, at: rank(item) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ item }) => item);
}
