import type { Json } from "./graph";

/** Spring Apps as the rules want it, with its applications and portals. */
export const goodSpring: Json = {
  data: { azurerm_redis_cache: { main: { name: "main" } }, azurerm_subnet: { main: { name: "main" }, second: { name: "second" } } },
  resource: {
    azurerm_spring_cloud_service: {
      x: {
        name: "asa-app",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        sku_name: "E0",
        sku_tier: "Enterprise",
        zone_redundant: true,
        log_stream_public_endpoint_enabled: false,
        network: {
          app_subnet_id: "${data.azurerm_subnet.main.id}",
          service_runtime_subnet_id: "${data.azurerm_subnet.second.id}",
          cidr_ranges: ["10.4.0.0/16", "10.5.0.0/16", "10.3.0.1/16"],
          outbound_type: "userDefinedRouting",
        },
      },
    },
    azurerm_spring_cloud_app: {
      x: {
        name: "app",
        resource_group_name: "${azurerm_resource_group.main.name}",
        service_name: "${azurerm_spring_cloud_service.x.name}",
        https_only: true,
        tls_enabled: true,
        is_public: false,
        public_endpoint_enabled: false,
        identity: { type: "SystemAssigned" },
      },
    },
    azurerm_spring_cloud_api_portal: {
      x: {
        name: "default",
        spring_cloud_service_id: "${azurerm_spring_cloud_service.x.id}",
        https_only_enabled: true,
        public_network_access_enabled: false,
        instance_count: 1,
      },
    },
    azurerm_spring_cloud_gateway: {
      x: {
        name: "default",
        spring_cloud_service_id: "${azurerm_spring_cloud_service.x.id}",
        https_only: true,
        public_network_access_enabled: false,
        instance_count: 2,
      },
    },
    azurerm_spring_cloud_dev_tool_portal: {
      x: { name: "default", spring_cloud_service_id: "${azurerm_spring_cloud_service.x.id}", public_network_access_enabled: false },
    },
    azurerm_spring_cloud_configuration_service: {
      x: {
        name: "default",
        spring_cloud_service_id: "${azurerm_spring_cloud_service.x.id}",
        repository: {
          name: "config",
          label: "main",
          patterns: ["app"],
          uri: "git@github.com:example/config.git",
          private_key: "${var.private_key}",
          strict_host_key_checking: true,
        },
      },
    },
    azurerm_spring_cloud_app_redis_association: {
      x: {
        name: "cache",
        spring_cloud_app_id: "${azurerm_spring_cloud_app.x.id}",
        redis_cache_id: "${data.azurerm_redis_cache.main.id}",
        redis_access_key: "${data.azurerm_redis_cache.main.primary_access_key}",
        ssl_enabled: true,
      },
    },
    azurerm_spring_cloud_app_dynamics_application_performance_monitoring: {
      x: {
        name: "apm",
        spring_cloud_service_id: "${azurerm_spring_cloud_service.x.id}",
        agent_account_name: "account",
        agent_account_access_key: "${var.agent_access_key}",
        controller_host_name: "apm.example.no",
        controller_ssl_enabled: true,
      },
    },
  },
};
