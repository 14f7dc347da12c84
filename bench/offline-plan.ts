import { findTerraform } from "../offline/terraform/find-terraform";
import { type Goal, OfflineSession } from "../offline/terraform/session";
import type { JsonObject, StackInput } from "../offline/terraform/stack-input";
import { type Benchmark, measured } from "./figure";
import { countResources, referenceStacks } from "./stacks-of";
import { withTempFolder } from "./temp-folder";

const times = 3;
// A large stack of the reference deployment: a hundred resources.
const alone = "prod-network";

/** The reference deployment through the real Terraform, without Azure: from the first plan to the one without changes. */
export const offlinePlanBenchmark: Benchmark = {
  name: "offline-plan",
  title: "plans and applies of the reference deployment by the real terraform, against the offline provider",
  run: () =>
    withTempFolder(async (folder) => {
      const synthesized = await referenceStacks(folder);
      const stacks = synthesized.map(({ stack, json }): StackInput => ({ name: stack, json: json as unknown as JsonObject }));
      const terraform = await findTerraform();
      const one: number[] = [];
      const first: number[] = [];
      const again: number[] = [];
      for (let time = 0; time < times; time++) {
        const single = new OfflineSession({ terraform });
        one.push(await timed(single, closure(stacks, alone), "plan", alone));
        single.close();
        const session = new OfflineSession({ terraform });
        first.push(await timed(session, stacks, "apply"));
        again.push(await timed(session, stacks, "plan"));
        session.close();
      }
      return [
        { what: `${stacks.length} stacks: resources`, unit: "resources", value: countResources(synthesized) },
        measured(`one stack (${alone}): plan, shown as JSON`, "ms", one, { atMost: 1000 }),
        measured("all: plan, show, apply", "ms", first),
        measured("all: plan and show again, no changes", "ms", again),
        measured(
          "  both, for each stack",
          "ms",
          first.map((ms, index) => (ms + (again[index] ?? 0)) / stacks.length),
          { atMost: 1000 },
        ),
      ];
    }),
};

/** Milliseconds of a run in which everything went well; of one stack of it, where it is named. */
async function timed(session: OfflineSession, stacks: readonly StackInput[], goal: Goal, of?: string): Promise<number> {
  const started = performance.now();
  const runs = await session.run(stacks, goal);
  const wall = performance.now() - started;
  const bad = runs.find(({ status }) => status !== "done");
  if (bad !== undefined) throw new Error(`${bad.stack} ${bad.status}: ${bad.diagnostics.map(({ summary }) => summary).join("; ")}`);
  const timings = runs.find(({ stack }) => stack === of)?.timings;
  return timings === undefined ? wall : (timings.plan ?? 0) + (timings.show ?? 0);
}

/** The stack, and those whose states it reads, however far. */
function closure(stacks: readonly StackInput[], name: string): readonly StackInput[] {
  const text = new Map(stacks.map((stack) => [stack.name, JSON.stringify(stack.json)]));
  const found = new Set([name]);
  for (const one of found) {
    for (const [, other = ""] of (text.get(one) ?? "").matchAll(/cross-stack-reference-input-([\w-]+)/g)) found.add(other);
  }
  return stacks.filter((stack) => found.has(stack.name));
}
