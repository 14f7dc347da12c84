import { ClusterLogs } from "../../../constructs/runtime/cluster-logs";
import { synthesize } from "../../support/synthesize";

const logs = synthesize((stack) => {
  new ClusterLogs(stack, "Logs", {
    placement: { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { env: "prod" } },
    clusterId: "/subscriptions/x/cluster",
    name: "aks-altinn-prod",
    workspaceId: "/subscriptions/x/workspace",
    collectionEndpointId: "/subscriptions/x/dce",
  });
});
const stream = "Microsoft-ContainerInsights-Group-Default";

describe("ClusterLogs", () => {
  it("collects what containers log, by the private endpoint, into the workspace", () => {
    const extension = {
      name: "containers",
      extension_name: "ContainerInsights",
      streams: [stream],
      extension_json: '{"dataCollectionSettings":{"interval":"1m","namespaceFilteringMode":"Off","enableContainerLogV2":true}}',
    };
    expect(logs).toEqual({
      azurerm_monitor_data_collection_rule: {
        Logs: {
          name: "dcr-aks-altinn-prod",
          location: "norwayeast",
          resource_group_name: "rg-runtime",
          tags: { env: "prod" },
          kind: "Linux",
          description: "What the containers of the cluster log",
          data_collection_endpoint_id: "/subscriptions/x/dce",
          data_sources: { extension: [extension] },
          destinations: { log_analytics: [{ name: "workspace", workspace_resource_id: "/subscriptions/x/workspace" }] },
          data_flow: [{ streams: [stream], destinations: ["workspace"] }],
        },
      },
      azurerm_monitor_data_collection_rule_association: {
        "Logs/Rule": {
          name: "ContainerInsightsExtension",
          target_resource_id: "/subscriptions/x/cluster",
          data_collection_rule_id: "${azurerm_monitor_data_collection_rule.Logs.id}",
        },
        "Logs/Endpoint": {
          name: "configurationAccessEndpoint",
          target_resource_id: "/subscriptions/x/cluster",
          data_collection_endpoint_id: "/subscriptions/x/dce",
        },
      },
    });
  });
});
