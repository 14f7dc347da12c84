import type { Documented } from "./doc-comments";
import { readDocumented } from "./doc-comments";
import { code, count, table } from "./markdown";
import { Diagram } from "./mermaid";
import { ownerOf, type Platform, stacksOf } from "./reference-platform";
import type { Source } from "./sources";

/** The stacks of an environment: what each is, how much, and what it waits for. */
export function stacksSection(platform: Platform, sources: readonly Source[]): readonly string[] {
  const { environment, dependencies } = platform;
  const { shared, owners, others } = stacksOf(platform);
  const short = (stack: string) => stack.slice(environment.length + 1);
  const classOf = classes(sources);
  const row = (stack: string) => {
    const { name, summary, controls } = classOf(short(stack));
    const waits = (dependencies[stack] ?? []).map((needed) => code(short(needed)));
    return [code(short(stack)), `${code(name)}: ${summary}`, String(sizeOf(platform, stack)), waits.join(", ") || "nothing", controls.join(", ")];
  };
  const sizes = others.map((stack) => sizeOf(platform, stack)).sort((a, b) => a - b);
  return [
    "## Stacks of one environment",
    "",
    `Each stack of \`${environment}\` in the order of deployment; an arrow leads from what must be there first. Arrows that follow from others are left out of the picture, not of the table.`,
    `${count(others.length, "more service owner")} ${others.length === 1 ? "has a stack" : "have stacks"} of ${sizes[0] ?? 0} to ${sizes.at(-1) ?? 0} resources like those shown.`,
    "",
    drawStacks(platform).toString(),
    "",
    ...table(["stack", "what it is", "resources", "waits for", "controls"], [...shared, ...owners].map(row)),
    "",
    "All stacks have one base, " +
      `${code("BaselineStack")}, which carries ${classOf("base").controls.join(", ")}: where the state is, and what the provider may not do.`,
    "",
    ...environments(platform),
    "",
  ];
}

function drawStacks(platform: Platform): Diagram {
  const { environment, dependencies } = platform;
  const { shared, owners, others } = stacksOf(platform);
  const diagram = new Diagram("LR");
  const drawn = [...shared, ...owners];
  for (const stack of drawn) {
    diagram.node(stack, [stack.slice(environment.length + 1), count(sizeOf(platform, stack), "resource")], ownerOf(stack) === undefined ? "box" : "round");
  }
  if (others.length > 0) diagram.node("others", [count(others.length, "more owner")], "round");
  for (const stack of drawn) for (const needed of direct(stack, dependencies)) diagram.edge(needed, stack);
  for (const needed of others[0] === undefined ? [] : union(others.map((stack) => direct(stack, dependencies)))) diagram.edge(needed, "others");
  return diagram;
}

/** What a stack waits for, without what that waits for itself. */
function direct(stack: string, dependencies: Platform["dependencies"]): readonly string[] {
  const needed = dependencies[stack] ?? [];
  return needed.filter((one) => !needed.some((other) => other !== one && reaches(other, one, dependencies))).sort();
}

function reaches(from: string, to: string, dependencies: Platform["dependencies"]): boolean {
  return (dependencies[from] ?? []).some((next) => next === to || reaches(next, to, dependencies));
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}

function environments(platform: Platform): readonly string[] {
  const { graph } = platform;
  const names = [...new Set(graph.stacks.map((stack) => stack.split("-", 1)[0] ?? ""))];
  const rows = names.map((name) => {
    const stacks = graph.stacks.filter((stack) => stack.startsWith(`${name}-`));
    const owners = stacks.filter((stack) => ownerOf(stack) !== undefined);
    return [code(name), stacks.length, owners.length, stacks.reduce((sum, stack) => sum + sizeOf(platform, stack), 0)].map(String);
  });
  return table(["environment", "stacks", "of service owners", "resources"], rows);
}

function sizeOf({ graph }: Platform, stack: string): number {
  return graph.resources.filter((resource) => resource.stack === stack && resource.kind === "managed").length;
}

/** The class of a stack lies in the file that is named after the stack. */
function classes(sources: readonly Source[]): (stack: string) => Documented {
  const found = new Map(
    sources.map(({ file, text }) => [file.replace(/^stacks\/|\.ts$/g, ""), readDocumented(text).find(({ kind }) => kind === "class")] as const),
  );
  return (stack) => {
    const file = stack === "base" ? "baseline-stack" : `${stack.startsWith("owner-") ? "owner" : stack}-stack`;
    const documented = found.get(file);
    if (documented === undefined)
      throw new Error(`stacks/${file}.ts: no class with a comment above it, so that docs/ARCHITECTURE.md cannot say what ${stack} is`);
    return documented;
  };
}
