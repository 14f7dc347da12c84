import type { Json } from "./graph";

/** Lines to other networks, and what they end in. */
export const goodVpn: Json = {
  data: {
    azurerm_key_vault_secret: { cak: { name: "cak" }, ckn: { name: "ckn" } },
    azurerm_local_network_gateway: { main: { name: "main" } },
    azurerm_public_ip: { main: { name: "main" }, second: { name: "second" } },
    azurerm_subnet: { gateway: { name: "gateway" } },
    azurerm_user_assigned_identity: { main: { name: "main" } },
    azurerm_virtual_hub: { main: { name: "main" } },
    azurerm_virtual_network: { main: { name: "main" } },
    azurerm_vpn_gateway: { main: { name: "main" } },
  },
  resource: {
    azurerm_virtual_network_gateway: {
      x: {
        name: "vgw-hub",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        type: "Vpn",
        vpn_type: "RouteBased",
        sku: "VpnGw2AZ",
        generation: "Generation2",
        active_active: true,
        ip_configuration: [
          { name: "one", public_ip_address_id: "${data.azurerm_public_ip.main.id}", subnet_id: "${data.azurerm_subnet.gateway.id}" },
          { name: "two", public_ip_address_id: "${data.azurerm_public_ip.second.id}", subnet_id: "${data.azurerm_subnet.gateway.id}" },
        ],
        vpn_client_configuration: {
          address_space: ["10.200.0.0/24"],
          vpn_client_protocols: ["OpenVPN"],
          vpn_auth_types: ["AAD"],
          aad_tenant: "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/",
          aad_audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
          aad_issuer: "https://sts.windows.net/00000000-0000-4000-8000-000000000001/",
        },
      },
    },
    azurerm_virtual_network_gateway_connection: {
      x: {
        name: "cn-partner",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        type: "IPsec",
        virtual_network_gateway_id: "${azurerm_virtual_network_gateway.x.id}",
        local_network_gateway_id: "${data.azurerm_local_network_gateway.main.id}",
        connection_protocol: "IKEv2",
        shared_key: "${var.shared_key}",
        ipsec_policy: {
          dh_group: "ECP384",
          ike_encryption: "AES256",
          ike_integrity: "SHA384",
          ipsec_encryption: "GCMAES256",
          ipsec_integrity: "GCMAES256",
          pfs_group: "ECP384",
        },
      },
    },
    azurerm_vpn_gateway_connection: {
      x: {
        name: "cn-site",
        vpn_gateway_id: "${data.azurerm_vpn_gateway.main.id}",
        remote_vpn_site_id: "${var.vpn_site_id}",
        internet_security_enabled: true,
        vpn_link: {
          name: "link",
          vpn_site_link_id: "${var.vpn_site_link_id}",
          protocol: "IKEv2",
          shared_key: "${var.shared_key}",
          ipsec_policy: {
            dh_group: "ECP384",
            ike_encryption_algorithm: "AES256",
            ike_integrity_algorithm: "SHA384",
            encryption_algorithm: "GCMAES256",
            integrity_algorithm: "GCMAES256",
            pfs_group: "ECP384",
            sa_data_size_kb: 102400000,
            sa_lifetime_sec: 27000,
          },
        },
      },
    },
    azurerm_vpn_server_configuration: {
      x: {
        name: "vpn-people",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        vpn_authentication_types: ["AAD"],
        vpn_protocols: ["OpenVPN"],
        azure_active_directory_authentication: {
          audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
          issuer: "https://sts.windows.net/00000000-0000-4000-8000-000000000001/",
          tenant: "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/",
        },
        ipsec_policy: {
          dh_group: "ECP384",
          ike_encryption: "AES256",
          ike_integrity: "SHA384",
          ipsec_encryption: "GCMAES256",
          ipsec_integrity: "GCMAES256",
          pfs_group: "ECP384",
          sa_data_size_kilobytes: 102400000,
          sa_lifetime_seconds: 27000,
        },
      },
    },
    azurerm_virtual_wan: {
      x: { name: "vwan-platform", resource_group_name: "${azurerm_resource_group.main.name}", location: "norwayeast", disable_vpn_encryption: false },
    },
    azurerm_virtual_hub_connection: {
      x: {
        name: "spoke",
        virtual_hub_id: "${data.azurerm_virtual_hub.main.id}",
        remote_virtual_network_id: "${data.azurerm_virtual_network.main.id}",
        internet_security_enabled: true,
      },
    },
    azurerm_express_route_connection: {
      x: {
        name: "cn-er",
        express_route_gateway_id: "${var.express_route_gateway_id}",
        express_route_circuit_peering_id: "${var.express_route_circuit_peering_id}",
        enable_internet_security: true,
      },
    },
    azurerm_point_to_site_vpn_gateway: {
      x: {
        name: "p2s-people",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        virtual_hub_id: "${data.azurerm_virtual_hub.main.id}",
        vpn_server_configuration_id: "${azurerm_vpn_server_configuration.x.id}",
        scale_unit: 1,
        connection_configuration: { name: "people", internet_security_enabled: true, vpn_client_address_pool: { address_prefixes: ["10.201.0.0/24"] } },
      },
    },
    azurerm_express_route_port: {
      x: {
        name: "erp-oslo",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        peering_location: "Oslo",
        bandwidth_in_gbps: 10,
        encapsulation: "Dot1Q",
        link1: {
          admin_enabled: true,
          macsec_cipher: "GcmAes256",
          macsec_ckn_keyvault_secret_id: "${data.azurerm_key_vault_secret.ckn.versionless_id}",
          macsec_cak_keyvault_secret_id: "${data.azurerm_key_vault_secret.cak.versionless_id}",
        },
        link2: {
          admin_enabled: true,
          macsec_cipher: "GcmAes256",
          macsec_ckn_keyvault_secret_id: "${data.azurerm_key_vault_secret.ckn.versionless_id}",
          macsec_cak_keyvault_secret_id: "${data.azurerm_key_vault_secret.cak.versionless_id}",
        },
        identity: { type: "UserAssigned", identity_ids: ["${data.azurerm_user_assigned_identity.main.id}"] },
      },
    },
    azurerm_express_route_circuit: {
      x: {
        name: "erc-oslo",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        service_provider_name: "Telenor",
        peering_location: "Oslo",
        bandwidth_in_mbps: 1000,
        allow_classic_operations: false,
        sku: { tier: "Standard", family: "MeteredData" },
      },
    },
  },
};
