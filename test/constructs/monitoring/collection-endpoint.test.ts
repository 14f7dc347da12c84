import { CollectionEndpoint } from "../../../constructs/monitoring/collection-endpoint";
import { resolved, synthesize } from "../../support/synthesize";

describe("CollectionEndpoint", () => {
  it("takes nothing from the internet", () =>
    expect(
      synthesize((stack) => {
        const placement = { region: "norwayeast", resourceGroupName: "rg-logs", tags: { env: "prod" } } as const;
        const made = new CollectionEndpoint(stack, "Collection", { placement, name: "dce-altinn-prod" });
        expect(resolved(stack, made.id)).toBe("${azurerm_monitor_data_collection_endpoint.Collection.id}");
      }),
    ).toEqual({
      azurerm_monitor_data_collection_endpoint: {
        Collection: {
          name: "dce-altinn-prod",
          location: "norwayeast",
          resource_group_name: "rg-logs",
          tags: { env: "prod" },
          kind: "Linux",
          description: "Where agents send their logs",
          public_network_access_enabled: false,
        },
      },
    }));
});
