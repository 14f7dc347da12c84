import { findCycle, runInOrder, type Task } from "../../../offline/terraform/schedule";

const task = (name: string, ...needs: string[]): Task => ({ name, needs });
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe("tasks that need each other", () => {
  it("run after what they need, as many at a time as there are workers", async () => {
    const events: string[] = [];
    let running = 0;
    let most = 0;
    await runInOrder(
      [task("d", "b", "c"), task("b", "a"), task("c", "a"), task("a"), task("e")],
      2,
      async ({ name }) => {
        most = Math.max(most, ++running);
        events.push(`+${name}`);
        await tick();
        events.push(`-${name}`);
        running--;
        return true;
      },
      () => undefined,
    );
    expect(most).toBe(2);
    for (const [first, then] of [
      ["a", "b"],
      ["a", "c"],
      ["b", "d"],
      ["c", "d"],
    ])
      expect(events.indexOf(`-${first}`)).toBeLessThan(events.indexOf(`+${then}`));
    expect(events.filter((event) => event.startsWith("-")).sort()).toEqual(["-a", "-b", "-c", "-d", "-e"]);
  });

  it("are skipped when what they need has failed, however far away", async () => {
    const skipped: string[] = [];
    const ran: string[] = [];
    await runInOrder(
      [task("a"), task("b", "a"), task("c", "b"), task("d")],
      1,
      async ({ name }) => {
        ran.push(name);
        return name !== "a";
      },
      ({ name }, because) => skipped.push(`${name} for ${because}`),
    );
    expect(ran).toEqual(["a", "d"]);
    expect(skipped).toEqual(["b for a", "c for b"]);
  });

  it("begin no more once one has thrown, and what runs may end", async () => {
    const ended: string[] = [];
    const running = runInOrder(
      [task("a"), task("b"), task("c")],
      2,
      async ({ name }) => {
        if (name === "a") throw new Error("broken");
        await tick();
        ended.push(name);
        return true;
      },
      () => undefined,
    );
    await expect(running).rejects.toThrow("broken");
    expect(ended).toEqual(["b"]);
  });
});

describe("a circle", () => {
  it("is found, and told from where it closes", () => expect(findCycle([task("a", "b"), task("b", "c"), task("c", "b")])).toEqual(["b", "c", "b"]));
  it("is none where two ways lead to the same", () => expect(findCycle([task("a", "b", "c"), task("b", "d"), task("c", "d"), task("d")])).toBeUndefined());
});
