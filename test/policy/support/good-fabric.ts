import type { Json } from "./graph";

/** Clusters of Service Fabric and OpenShift as the rules want them. */
export const goodFabric: Json = {
  data: { azurerm_subnet: { main: { name: "main" } } },
  resource: {
    azurerm_service_fabric_cluster: {
      x: {
        name: "sf-app",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        reliability_level: "Silver",
        upgrade_mode: "Automatic",
        vm_image: "Windows",
        management_endpoint: "https://sf.example.no:19080",
        azure_active_directory: {
          tenant_id: "00000000-0000-4000-8000-000000000001",
          cluster_application_id: "00000000-0000-4000-8000-000000000003",
          client_application_id: "00000000-0000-4000-8000-000000000004",
        },
        fabric_settings: { name: "Security", parameters: { ClusterProtectionLevel: "EncryptAndSign" } },
        node_type: { name: "main", instance_count: 5, is_primary: true, client_endpoint_port: 19000, http_endpoint_port: 19080, durability_level: "Silver" },
        certificate: { thumbprint: "0123456789ABCDEF0123456789ABCDEF01234567", x509_store_name: "My" },
      },
    },
    azurerm_service_fabric_managed_cluster: {
      x: {
        name: "sfm-app",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        sku: "Standard",
        client_connection_port: 19000,
        http_gateway_port: 19080,
        username: "adminuser",
        password: "${var.admin_password}",
        authentication: {
          active_directory: {
            tenant_id: "00000000-0000-4000-8000-000000000001",
            cluster_application_id: "00000000-0000-4000-8000-000000000003",
            client_application_id: "00000000-0000-4000-8000-000000000004",
          },
        },
        node_type: {
          name: "main",
          primary: true,
          vm_size: "Standard_D4s_v5",
          vm_instance_count: 5,
          vm_image_publisher: "MicrosoftWindowsServer",
          vm_image_offer: "WindowsServer",
          vm_image_sku: "2022-Datacenter",
          vm_image_version: "latest",
          application_port_range: "20000-30000",
          ephemeral_port_range: "49152-65534",
          data_disk_size_gb: 128,
        },
        lb_rule: { backend_port: 8443, frontend_port: 443, probe_protocol: "https", protocol: "tcp" },
      },
    },
    azurerm_redhat_openshift_cluster: {
      x: {
        name: "aro-app",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        cluster_profile: { domain: "app", version: "4.15.27" },
        network_profile: { pod_cidr: "10.128.0.0/14", service_cidr: "172.30.0.0/16", outbound_type: "UserDefinedRouting" },
        main_profile: {
          vm_size: "Standard_D8s_v5",
          subnet_id: "${data.azurerm_subnet.main.id}",
          encryption_at_host_enabled: true,
          disk_encryption_set_id: "${azurerm_disk_encryption_set.x.id}",
        },
        worker_profile: {
          vm_size: "Standard_D4s_v5",
          disk_size_gb: 128,
          node_count: 3,
          subnet_id: "${data.azurerm_subnet.main.id}",
          encryption_at_host_enabled: true,
          disk_encryption_set_id: "${azurerm_disk_encryption_set.x.id}",
        },
        api_server_profile: { visibility: "Private" },
        ingress_profile: { visibility: "Private" },
        service_principal: { client_id: "00000000-0000-4000-8000-000000000002", client_secret: "${var.client_secret}" },
      },
    },
    azurerm_disk_encryption_set: { x: { name: "x" } },
  },
};
