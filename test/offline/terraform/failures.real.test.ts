import { forbidden, locked, quotaExceeded, timedOut } from "../../../offline/provider/control";
import { actionsOf, errorsOf, stackOf, storage, subscription, withSession } from "../support";

jest.setTimeout(60_000);

const id = `/subscriptions/${subscription}/resourceGroups/rg-test/providers/Microsoft.Storage/storageAccounts/sttest`;

describe("an Azure that refuses", () => {
  it("leaves what was made before, and a second apply goes on from there", async () => {
    let full = true;
    await withSession(
      async (session) => {
        const stack = stackOf("a", storage());
        const [failed] = await session.run([stack], "apply");
        expect(failed?.status).toBe("failed");
        expect(errorsOf(failed)).toEqual([
          expect.stringMatching(
            /^azurerm_storage_account\.account \| unexpected status 409 .* exceeding approved standardDSv5Family Cores quota\..*Additional Required: 8/,
          ),
        ]);
        full = false;
        const [resumed] = await session.run([stack], "apply");
        expect(actionsOf(resumed)).toEqual(["azurerm_resource_group.group: no-op", "azurerm_storage_account.account: create"]);
        expect(resumed?.status).toBe("done");
      },
      {
        fail: (operation, { type }) =>
          full && operation === "create" && type === "azurerm_storage_account" ? quotaExceeded("standardDSv5Family", "norwayeast", 8, 10) : undefined,
      },
    );
  });

  it.each([
    ["locks a resource", "delete", locked(id), "ScopeLocked"],
    ["takes too long", "update", timedOut("update", id), "context deadline exceeded"],
    ["lets nobody read", "read", forbidden("Microsoft.Storage/storageAccounts/read", id), "AuthorizationFailed"],
  ] as const)("and %s says so, and keeps the state", async (_, failing, failure, code) => {
    let armed = false;
    await withSession(
      async (session) => {
        await session.run([stackOf("a", storage())], "apply");
        armed = true;
        const [failed] = await session.run([stackOf("a", storage({ tags: { a: "b" } }))], failing === "delete" ? "destroy" : "apply");
        expect(errorsOf(failed)).toEqual([expect.stringContaining(code)]);
        armed = false;
        const [then] = await session.run([stackOf("a", storage({ tags: { a: "b" } }))], "plan");
        expect(actionsOf(then)).toEqual(["azurerm_resource_group.group: no-op", "azurerm_storage_account.account: update"]);
      },
      { fail: (operation, { type }) => (armed && operation === failing && type === "azurerm_storage_account" ? failure : undefined) },
    );
  });

  it("ends the stacks that stand on the one that failed, and no others", () =>
    withSession(
      async (session) => {
        const base = { ...stackOf("base", storage()), name: "base" };
        const runs = await session.run(
          [{ ...stackOf("next", storage()), dependsOn: ["base"] }, { ...stackOf("last", {}), dependsOn: ["next"] }, base, stackOf("other", {})],
          "apply",
        );
        expect(runs.map(({ stack, status, because }) => [stack, status, because])).toEqual([
          ["next", "skipped", "base"],
          ["last", "skipped", "next"],
          ["base", "failed", undefined],
          ["other", "done", undefined],
        ]);
      },
      { fail: (operation) => (operation === "create" ? { summary: "no" } : undefined) },
    ));
});
