/** Something that waits for others. */
export interface Task {
  readonly name: string;
  readonly needs: readonly string[];
}

/**
 * Runs tasks side by side, each after those that it needs. `work` answers whether those that wait may go on; what waits for a task that
 * failed, however far, is told to `skip`. A rejection of `work` ends the schedule, once what runs has ended.
 */
export async function runInOrder<T extends Task>(
  tasks: readonly T[],
  workers: number,
  work: (task: T) => Promise<boolean>,
  skip: (task: T, because: string) => void,
): Promise<void> {
  const waiting = new Set(tasks);
  const outcome = new Map<string, boolean>();
  const known = new Set(tasks.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const settle = () => {
    for (let changed = true; changed; ) {
      changed = false;
      for (const task of waiting) {
        const failed = task.needs.find((name) => outcome.get(name) === false);
        if (failed === undefined) continue;
        waiting.delete(task);
        outcome.set(task.name, false);
        skip(task, failed);
        changed = true;
      }
    }
  };
  while (waiting.size > 0 || running.size > 0) {
    for (const task of waiting) {
      if (running.size >= workers || failure !== undefined) break;
      if (!task.needs.every((name) => outcome.get(name) === true || !known.has(name))) continue;
      waiting.delete(task);
      const run = work(task)
        .then((good) => void outcome.set(task.name, good))
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => {
          running.delete(run);
          settle();
        });
      running.add(run);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (failure !== undefined) throw failure.error;
}

/** The names on a circle of needs; `undefined` when there is none. */
export function findCycle(tasks: readonly Task[]): readonly string[] | undefined {
  const needs = new Map(tasks.map((task) => [task.name, task.needs]));
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const need of needs.get(name) ?? []) {
      const cycle = visit(need, [...path, name]);
      if (cycle !== undefined) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const { name } of tasks) {
    const cycle = visit(name, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
