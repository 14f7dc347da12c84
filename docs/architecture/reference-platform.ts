import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { loadDeployment } from "../../config/load-deployment";
import { loadExceptions } from "../../config/load-exceptions";
import { buildGraph } from "../../policy/graph";
import { loadSynthesized } from "../../policy/load-synthesized";
import type { Graph, Resource } from "../../policy/model";
import { synthesize } from "../../stacks/synthesize";

/** What a deployment comes to, as the architecture is told from it. */
export interface Platform {
  readonly graph: Graph;
  /** Stacks that each stack waits for, in the order of the manifest. */
  readonly dependencies: Readonly<Record<string, readonly string[]>>;
  /** The environment that is shown. */
  readonly environment: string;
}

const file = "config/deployments/altinn.yaml";

/**
 * Synthesizes the reference deployment through the app and the gate into a folder of its own, which is removed afterwards.
 *
 * The day is that of the newest exception: on it they were all in force, and what is written here does not change with the calendar.
 */
export function referencePlatform(environment = "prod"): Platform {
  const { exceptions } = loadExceptions("config/exceptions.yaml");
  const today = new Date(
    exceptions
      .map(({ created }) => created)
      .sort()
      .at(-1) ?? 0,
  );
  const parent = mkdtempSync(path.join(os.tmpdir(), "baseline-docs-"));
  const outdir = path.join(parent, "cdktf.out");
  try {
    synthesize({ loaded: loadDeployment(file, today), exceptions: loadExceptions("config/exceptions.yaml", { today }), today, outdir, shownAs: "cdktf.out" });
    return { graph: buildGraph(loadSynthesized(outdir)), dependencies: readDependencies(outdir), environment };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function readDependencies(folder: string): Readonly<Record<string, readonly string[]>> {
  const { stacks } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as {
    stacks: Record<string, { readonly dependencies: readonly string[] }>;
  };
  return Object.fromEntries(Object.entries(stacks).map(([name, { dependencies }]) => [name, dependencies]));
}

/** The code of the service owner whose stack it is. */
export function ownerOf(stack: string): string | undefined {
  return /^[^-]+-owner-(.+)$/.exec(stack)?.[1];
}

/** How many owners are shown; the others are counted. */
const shownOwners = 2;

/** The stacks of one environment: the platform's in the order of deployment, the owners that are shown, and the others. */
export function stacksOf({ dependencies, environment }: Platform): {
  readonly shared: readonly string[];
  readonly owners: readonly string[];
  readonly others: readonly string[];
} {
  const all = Object.keys(dependencies).filter((stack) => stack.startsWith(`${environment}-`));
  const owners = all.filter((stack) => ownerOf(stack) !== undefined).sort();
  return {
    shared: inOrder(
      all.filter((stack) => ownerOf(stack) === undefined),
      dependencies,
    ),
    owners: owners.slice(0, shownOwners),
    others: owners.slice(shownOwners),
  };
}

/** Each after what it waits for; by name where nothing says which comes first. */
export function inOrder(stacks: readonly string[], dependencies: Platform["dependencies"]): readonly string[] {
  const left = [...stacks].sort();
  const done: string[] = [];
  while (left.length > 0) {
    const next = left.findIndex((stack) => (dependencies[stack] ?? []).every((needed) => !left.includes(needed)));
    if (next < 0) throw new Error(`${left.join(", ")}: these stacks wait for each other`);
    done.push(...left.splice(next, 1));
  }
  return done;
}

/** Managed resources of a type in some stacks. */
export function ofType({ graph }: Platform, type: string, stacks: readonly string[]): readonly Resource[] {
  return graph.ofType(type).filter((resource) => resource.kind === "managed" && stacks.includes(resource.stack));
}

/** The one resource that an attribute of another leads to. */
export function target({ graph }: Platform, from: Resource, attribute: string): Resource | undefined {
  return graph.targets(from, attribute).find(({ kind }) => kind === "managed");
}

/** Its name in Azure, or the address where Azure has none for it. */
export function nameOf(resource: Resource): string {
  const name = resource.get("name");
  return typeof name === "string" ? name : resource.address;
}
