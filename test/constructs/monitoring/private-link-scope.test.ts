import { PrivateLinkScope, type PrivateLinkScopeProps } from "../../../constructs/monitoring/private-link-scope";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const zoneIds = { monitor: "/z/monitor", oms: "/z/oms", ods: "/z/ods", agentsvc: "/z/agentsvc", blob: "/z/blob" };
const scope = (change: Partial<PrivateLinkScopeProps> = {}) =>
  synthesize((stack) => {
    const made = new PrivateLinkScope(stack, "Scope", {
      placement: { region: "norwayeast", resourceGroupName: "rg-logs", tags: { env: "prod" } },
      name: "ampls-altinn-prod",
      network: { subnetId: "/subscriptions/x/subnet", zoneIds },
      services: { audit: "/subscriptions/x/audit", collection: "/subscriptions/x/dce" },
      ...change,
    });
    expect(resolved(stack, made.id)).toBe(id);
  });
const id = "${azurerm_monitor_private_link_scope.Scope.id}";

describe("PrivateLinkScope", () => {
  it("comes with its services, endpoint and lock, and nothing else", () =>
    expect(inventory(scope())).toEqual({
      azurerm_monitor_private_link_scope: ["Scope"],
      azurerm_monitor_private_link_scoped_service: ["Scope/Service-audit", "Scope/Service-collection"],
      azurerm_private_endpoint: ["Scope/Endpoint"],
      azurerm_management_lock: ["Scope/Lock"],
    }));

  it("takes and gives logs by private link alone", () =>
    expect(scope().azurerm_monitor_private_link_scope?.Scope).toEqual({
      name: "ampls-altinn-prod",
      resource_group_name: "rg-logs",
      tags: { env: "prod" },
      ingestion_access_mode: "PrivateOnly",
      query_access_mode: "PrivateOnly",
    }));

  it("reaches the services that are named", () =>
    expect(scope().azurerm_monitor_private_link_scoped_service?.["Scope/Service-audit"]).toEqual({
      name: "audit",
      resource_group_name: "rg-logs",
      scope_name: "${azurerm_monitor_private_link_scope.Scope.name}",
      linked_resource_id: "/subscriptions/x/audit",
    }));

  it("has one endpoint, with a name in each of Azure Monitor's zones, and cannot be deleted", () => {
    expect(scope().azurerm_private_endpoint?.["Scope/Endpoint"]).toMatchObject({
      name: "pep-ampls-altinn-prod-azuremonitor",
      private_service_connection: { private_connection_resource_id: id, subresource_names: ["azuremonitor"] },
      private_dns_zone_group: { name: "azuremonitor", private_dns_zone_ids: ["/z/monitor", "/z/oms", "/z/ods", "/z/agentsvc", "/z/blob"] },
    });
    expect(scope().azurerm_management_lock?.["Scope/Lock"]?.scope).toBe(id);
  });

  it("refuses a scope of nothing", () =>
    expect(() => scope({ services: {} })).toThrow(
      "prod-test/Scope: services is empty - got none; allowed one workspace or collection endpoint or more; name what is reached through the scope",
    ));

  it.each(Object.keys(zoneIds))("refuses a network that does not resolve %s", (missing) =>
    expect(() => scope({ network: { subnetId: "s", zoneIds: { ...zoneIds, [missing]: undefined } } })).toThrow(
      `prod-test/Scope/Endpoint: no private dns zone for "${missing}" - got zones for `,
    ),
  );
});
