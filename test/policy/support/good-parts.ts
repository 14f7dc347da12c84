import type { Json } from "./graph";

/** What belongs to a registry, or to a cluster, and stands in a resource of its own. */
export const goodParts: Json = {
  data: { azurerm_container_registry: { main: { name: "main" } }, azurerm_subnet: { main: { name: "main" } } },
  resource: {
    azurerm_kubernetes_flux_configuration: {
      x: {
        name: "platform",
        cluster_id: "${azurerm_kubernetes_cluster.x.id}",
        namespace: "flux",
        git_repository: { url: "https://github.com/example/platform", reference_type: "branch", reference_value: "main" },
        kustomizations: { name: "apps" },
      },
    },
    azurerm_container_registry_webhook: {
      x: {
        name: "deployed",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        registry_name: "${data.azurerm_container_registry.main.name}",
        service_uri: "https://hooks.example.no/images",
        actions: ["push"],
      },
    },
    azurerm_container_registry_token: {
      x: {
        name: "puller",
        container_registry_name: "${data.azurerm_container_registry.main.name}",
        resource_group_name: "${azurerm_resource_group.main.name}",
        scope_map_id: "${azurerm_container_registry_scope_map.x.id}",
        enabled: false,
      },
    },
    azurerm_container_registry_token_password: {
      x: { container_registry_token_id: "${azurerm_container_registry_token.x.id}", password1: { expiry: "2026-01-31T00:00:00Z" } },
    },
    azurerm_container_registry_scope_map: {
      x: {
        name: "app",
        container_registry_name: "${data.azurerm_container_registry.main.name}",
        resource_group_name: "${azurerm_resource_group.main.name}",
        actions: ["repositories/app/content/read"],
      },
    },
    azurerm_container_connected_registry: {
      x: {
        name: "site",
        container_registry_id: "${data.azurerm_container_registry.main.id}",
        sync_token_id: "${azurerm_container_registry_token.x.id}",
        mode: "ReadOnly",
        audit_log_enabled: true,
      },
    },
    azurerm_container_registry_agent_pool: {
      x: {
        name: "builders",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        container_registry_name: "${data.azurerm_container_registry.main.name}",
        virtual_network_subnet_id: "${data.azurerm_subnet.main.id}",
      },
    },
    azurerm_kubernetes_cluster: { x: { name: "x" } },
  },
};
