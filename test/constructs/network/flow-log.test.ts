import type { NorwayRegion } from "../../../config/norway";
import { FlowLog } from "../../../constructs/network/flow-log";
import { synthesize } from "../../support/synthesize";

const flowLog = (retentionDays?: number, region: NorwayRegion = "norwayeast") =>
  synthesize((stack) => {
    new FlowLog(stack, "Flows", {
      placement: { region, resourceGroupName: "rg-net", tags: { env: "prod" } },
      name: "hub-prod",
      networkId: "/subscriptions/x/network",
      storageAccountId: "/subscriptions/x/storage",
      workspace: { id: "/subscriptions/x/workspace", workspaceId: "11111111-1111-4111-8111-111111111111", region: "norwayeast" },
      ...(retentionDays !== undefined && { retentionDays }),
    });
  }).azurerm_network_watcher_flow_log?.Flows;

const log = {
  name: "flow-hub-prod",
  location: "norwayeast",
  network_watcher_name: "NetworkWatcher_norwayeast",
  resource_group_name: "NetworkWatcherRG",
  tags: { env: "prod" },
  enabled: true,
  version: 2,
  target_resource_id: "/subscriptions/x/network",
  storage_account_id: "/subscriptions/x/storage",
  retention_policy: { enabled: true, days: 90 },
  traffic_analytics: {
    enabled: true,
    interval_in_minutes: 10,
    workspace_id: "11111111-1111-4111-8111-111111111111",
    workspace_region: "norwayeast",
    workspace_resource_id: "/subscriptions/x/workspace",
  },
};

describe("FlowLog", () => {
  it("keeps who talked with whom for 90 days, and has it analysed", () => expect(flowLog()).toEqual(log));

  it("is written by the watcher of the network's region", () =>
    expect(flowLog(90, "norwaywest")).toEqual({ ...log, location: "norwaywest", network_watcher_name: "NetworkWatcher_norwaywest" }));

  it("is kept as long as asked", () => expect(flowLog(365)).toEqual({ ...log, retention_policy: { enabled: true, days: 365 } }));

  it.each([89, 366, 90.5])("refuses to keep it for %d days", (days) =>
    expect(() => flowLog(days)).toThrow(`prod-test/Flows: retentionDays is out of range - got ${days}; allowed 90 to 365; leave it out for 90`),
  );
});
