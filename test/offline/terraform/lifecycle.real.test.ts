import type { StackRun } from "../../../offline/terraform/run-stack";
import { actionsOf, changesOf, stackOf, storage, subscription, withSession } from "../support";

jest.setTimeout(60_000);

const account = "azurerm_storage_account.account";
const group = `/subscriptions/${subscription}/resourceGroups/rg-test`;

describe("the life of a storage account", () => {
  let created: StackRun | undefined;
  let again: StackRun | undefined;
  let updated: StackRun | undefined;
  let replaced: StackRun | undefined;
  let weakened: StackRun | undefined;
  let destroyed: StackRun | undefined;
  let afterwards: StackRun | undefined;
  beforeAll(async () => {
    await withSession(async (session) => {
      const run = async (goal: "plan" | "apply" | "destroy", settings = {}) => (await session.run([stackOf("a", storage(settings))], goal))[0];
      created = await run("apply");
      again = await run("apply");
      updated = await run("apply", { min_tls_version: "TLS1_2", tags: { org: "digdir" } });
      replaced = await run("apply", { name: "stother", blob_properties: { versioning_enabled: true } });
      weakened = await run("plan", { name: "stother", public_network_access_enabled: true, blob_properties: { versioning_enabled: false } });
      destroyed = await run("destroy");
      afterwards = await run("plan");
    });
  });

  it("begins with a plan that knows what is written, the defaults, and what Azure will tell", () => {
    const { after, after_unknown } = changesOf(created)[account] ?? {};
    expect(after).toMatchObject({ name: "sttest", min_tls_version: "TLS1_2", https_traffic_only_enabled: true, account_kind: "StorageV2", tags: null });
    expect(after_unknown).toMatchObject({ id: true, primary_blob_endpoint: true, access_tier: true, network_rules: true });
    expect(after_unknown).not.toHaveProperty("name");
  });

  it("goes on with no changes", () => expect(actionsOf(again)).toEqual(["azurerm_resource_group.group: no-op", `${account}: no-op`]));

  it("has the ids and endpoints of Azure", () =>
    expect(changesOf(again)[account]?.before).toMatchObject({
      id: `${group}/providers/Microsoft.Storage/storageAccounts/sttest`,
      primary_blob_endpoint: "https://sttest.blob.core.windows.net/",
      primary_web_host: "sttest.web.core.windows.net",
      resource_group_name: "rg-test",
    }));

  it("changes in place where azurerm can", () => {
    expect(actionsOf(updated)).toEqual(["azurerm_resource_group.group: no-op", `${account}: update`]);
    expect(changesOf(updated)[account]).toMatchObject({ before: { tags: null }, after: { tags: { org: "digdir" } } });
  });

  it("is replaced where azurerm cannot, and the plan says for what", () =>
    expect(changesOf(replaced)[account]).toMatchObject({ actions: ["delete", "create"], replace_paths: [["name"]] }));

  it("shows a change inside a block", () =>
    expect(changesOf(weakened)[account]).toMatchObject({
      actions: ["update"],
      before: { blob_properties: [{ versioning_enabled: true }] },
      after: { blob_properties: [{ versioning_enabled: false }] },
    }));

  it("ends, and begins anew", () => {
    expect(destroyed?.status).toBe("done");
    expect(actionsOf(afterwards)).toEqual(["azurerm_resource_group.group: create", `${account}: create`]);
  });
});

describe("other lives", () => {
  it("replace a resource for a change inside a block", () =>
    withSession(async (session) => {
      const capacity = (zone: string, size: string) =>
        stackOf("a", {
          azurerm_resource_group: { group: { name: "rg-test", location: "norwayeast" } },
          azurerm_capacity_reservation_group: {
            pool: { name: "crg", resource_group_name: "${azurerm_resource_group.group.name}", location: "norwayeast", zones: ["1", "2"] },
          },
          azurerm_capacity_reservation: {
            a: { name: "cr", capacity_reservation_group_id: "${azurerm_capacity_reservation_group.pool.id}", zone, sku: { name: size, capacity: 2 } },
          },
        });
      await session.run([capacity("1", "Standard_D2s_v5")], "apply");
      const [changed] = await session.run([capacity("1", "Standard_D4s_v5")], "plan");
      expect(changesOf(changed)["azurerm_capacity_reservation.a"]).toMatchObject({ actions: ["delete", "create"], replace_paths: [["sku", 0, "name"]] });
    }));

  it("import what Azure has, without a change", () =>
    withSession(async (session) => {
      const imported = stackOf("a", storage(), {
        import: [
          { to: "azurerm_resource_group.group", id: group },
          { to: account, id: `${group}/providers/Microsoft.Storage/storageAccounts/sttest` },
        ],
      });
      const [run] = await session.run([imported], "plan");
      expect(Object.values(changesOf(run)).flatMap(({ actions }) => actions)).not.toContain("delete");
      expect(run?.status).toBe("done");
    }));

  it("see what somebody changed in the portal, and what is gone", async () => {
    let drift: "none" | "changed" | "gone" = "none";
    await withSession(
      async (session) => {
        const stack = stackOf("a", storage());
        await session.run([stack], "apply");
        drift = "changed";
        const [changed] = await session.run([stack], "plan");
        expect(changesOf(changed)[account]).toMatchObject({
          actions: ["update"],
          before: { public_network_access_enabled: false },
          after: { public_network_access_enabled: true },
        });
        drift = "gone";
        const [gone] = await session.run([stack], "plan");
        expect(actionsOf(gone)).toEqual(["azurerm_resource_group.group: no-op", `${account}: create`]);
      },
      {
        drift: ({ type }) => {
          if (type !== "azurerm_storage_account" || drift === "none") return undefined;
          return drift === "gone" ? "gone" : { public_network_access_enabled: false };
        },
      },
    );
  });

  it("read what data sources tell", () =>
    withSession(async (session) => {
      const stack = stackOf(
        "a",
        {},
        {
          data: { azurerm_client_config: { me: {} }, azurerm_subscription: { here: {} } },
          output: { id: { value: "${data.azurerm_subscription.here.id}" }, tenant: { value: "${data.azurerm_client_config.me.tenant_id}" } },
        },
      );
      const [run] = await session.run([stack], "plan");
      expect((JSON.parse(run?.planJson ?? "{}") as { planned_values: unknown }).planned_values).toMatchObject({
        outputs: { id: { value: `/subscriptions/${subscription}` }, tenant: { value: "00000000-0000-4000-8000-000000000001" } },
      });
    }));
});
