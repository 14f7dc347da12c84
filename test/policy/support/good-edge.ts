import { tags } from "./good-tags";
import type { Json } from "./graph";

const group = { resource_group_name: "rg-edge" };
const placed = { ...group, location: "norwayeast", tags };
const inApi = { ...group, api_management_name: "apim" };
const identity = { type: "SystemAssigned" };
const profile = "${azurerm_cdn_frontdoor_profile.main.id}";
const older = ["ssl30", "tls10", "tls11"].flatMap((protocol) => [`frontend_${protocol}_enabled`, `backend_${protocol}_enabled`]);
const logger = { identifier: "applicationinsights", api_management_logger_id: "${azurerm_api_management_logger.main.id}", always_log_errors: true };

const goodApi: Json = {
  azurerm_api_management: {
    main: {
      name: "apim",
      ...placed,
      publisher_name: "Altinn",
      publisher_email: "api@altinn.no",
      sku_name: "Premium_2",
      zones: ["1", "2"],
      min_api_version: "2021-08-01",
      public_network_access_enabled: false,
      virtual_network_type: "Internal",
      virtual_network_configuration: { subnet_id: "${var.api_subnet_id}" },
      identity,
      security: { triple_des_ciphers_enabled: false, ...Object.fromEntries(older.map((name) => [name, false])) },
      sign_up: { enabled: false, terms_of_service: { enabled: false, consent_required: false } },
      tenant_access: { enabled: false },
    },
  },
  azurerm_api_management_standalone_gateway: {
    main: { name: "apimgw", ...placed, sku: { name: "WorkspaceGatewayPremium" }, virtual_network_type: "Internal", backend_subnet_id: "${var.api_subnet_id}" },
  },
  azurerm_api_management_gateway_host_name_configuration: {
    main: {
      name: "host",
      api_management_id: "${azurerm_api_management.main.id}",
      gateway_name: "own",
      certificate_id: "${var.certificate_id}",
      host_name: "api.altinn.no",
      tls10_enabled: false,
      tls11_enabled: false,
    },
  },
  azurerm_api_management_api: {
    main: {
      name: "case",
      ...inApi,
      revision: "1",
      display_name: "Case",
      path: "case",
      protocols: ["https"],
      service_url: "https://case.internal",
      subscription_required: true,
    },
  },
  azurerm_api_management_product: {
    main: { product_id: "case", ...inApi, display_name: "Case", published: true, subscription_required: true, approval_required: true },
  },
  azurerm_api_management_backend: {
    main: {
      name: "case",
      ...inApi,
      protocol: "http",
      url: "https://case.internal",
      tls: { validate_certificate_chain: true, validate_certificate_name: true },
    },
  },
  azurerm_api_management_named_value: {
    main: { name: "key", ...inApi, display_name: "key", secret: true, value_from_key_vault: { secret_id: "https://kv.vault.azure.net/secrets/key" } },
  },
  azurerm_api_management_subscription: {
    main: { ...inApi, display_name: "NAV", product_id: "${azurerm_api_management_product.main.id}", allow_tracing: false },
  },
  azurerm_api_management_authorization_server: {
    main: {
      name: "entra",
      ...inApi,
      display_name: "Entra",
      authorization_endpoint: "https://login.microsoftonline.com/x/oauth2/v2.0/authorize",
      client_id: "00000000-0000-4000-8000-000000000002",
      client_registration_endpoint: "https://localhost",
      grant_types: ["authorizationCode"],
      authorization_methods: ["GET"],
      bearer_token_sending_methods: ["authorizationHeader"],
      support_state: true,
    },
  },
  azurerm_api_management_logger: { main: { name: "insights", ...inApi, application_insights: { connection_string: "${var.insights}" } } },
  azurerm_api_management_diagnostic: { main: { ...inApi, ...logger } },
  azurerm_api_management_api_diagnostic: { main: { ...inApi, api_name: "case", ...logger } },
};

const managedRule = [{ type: "Microsoft_DefaultRuleSet", version: "2.1", action: "Block" }];

const goodFrontDoor: Json = {
  azurerm_cdn_frontdoor_profile: { main: { name: "afd", ...group, sku_name: "Premium_AzureFrontDoor", identity, tags } },
  azurerm_cdn_frontdoor_endpoint: { main: { name: "case", cdn_frontdoor_profile_id: profile, tags } },
  azurerm_cdn_frontdoor_origin_group: {
    main: {
      name: "case",
      cdn_frontdoor_profile_id: profile,
      load_balancing: {},
      health_probe: { interval_in_seconds: 30, path: "/health", protocol: "Https" },
    },
  },
  azurerm_cdn_frontdoor_origin: {
    main: {
      name: "case",
      cdn_frontdoor_origin_group_id: "${azurerm_cdn_frontdoor_origin_group.main.id}",
      host_name: "case.altinn.no",
      certificate_name_check_enabled: true,
      private_link: { location: "norwayeast", private_link_target_id: "${var.app_id}", target_type: "sites" },
    },
  },
  azurerm_cdn_frontdoor_route: {
    main: {
      name: "case",
      cdn_frontdoor_endpoint_id: "${azurerm_cdn_frontdoor_endpoint.main.id}",
      cdn_frontdoor_origin_group_id: "${azurerm_cdn_frontdoor_origin_group.main.id}",
      cdn_frontdoor_origin_ids: ["${azurerm_cdn_frontdoor_origin.main.id}"],
      patterns_to_match: ["/*"],
      supported_protocols: ["Http", "Https"],
      https_redirect_enabled: true,
      forwarding_protocol: "HttpsOnly",
    },
  },
  azurerm_cdn_frontdoor_rule_set: { main: { name: "moves", cdn_frontdoor_profile_id: profile } },
  azurerm_cdn_frontdoor_rule: {
    main: {
      name: "moved",
      order: 1,
      cdn_frontdoor_rule_set_id: "${azurerm_cdn_frontdoor_rule_set.main.id}",
      actions: { url_redirect_action: { redirect_type: "Moved", destination_hostname: "www.altinn.no", redirect_protocol: "Https" } },
    },
  },
  azurerm_cdn_frontdoor_custom_domain: {
    main: {
      name: "case",
      cdn_frontdoor_profile_id: profile,
      host_name: "case.altinn.no",
      tls: { certificate_type: "ManagedCertificate", minimum_tls_version: "TLS12" },
    },
  },
  azurerm_cdn_frontdoor_firewall_policy: {
    main: {
      name: "waf",
      ...group,
      sku_name: "Premium_AzureFrontDoor",
      enabled: true,
      mode: "Prevention",
      request_body_check_enabled: true,
      managed_rule: managedRule,
      tags,
    },
  },
  azurerm_cdn_frontdoor_security_policy: {
    main: {
      name: "waf",
      cdn_frontdoor_profile_id: profile,
      security_policies: {
        firewall: {
          cdn_frontdoor_firewall_policy_id: "${azurerm_cdn_frontdoor_firewall_policy.main.id}",
          association: { patterns_to_match: ["/*"], domain: { cdn_frontdoor_domain_id: "${azurerm_cdn_frontdoor_endpoint.main.id}" } },
        },
      },
    },
  },
  azurerm_frontdoor: {
    main: {
      name: "fd",
      ...group,
      tags,
      frontend_endpoint: [
        { name: "case", host_name: "fd.azurefd.net", web_application_firewall_policy_link_id: "${azurerm_frontdoor_firewall_policy.main.id}" },
      ],
      backend_pool_settings: { enforce_backend_pools_certificate_name_check: true },
      backend_pool_load_balancing: { name: "even" },
      backend_pool_health_probe: { name: "health", protocol: "Https" },
      backend_pool: {
        name: "case",
        load_balancing_name: "even",
        health_probe_name: "health",
        backend: { address: "case.altinn.no", host_header: "case.altinn.no", http_port: 80, https_port: 443 },
      },
      routing_rule: [
        {
          name: "redirect",
          accepted_protocols: ["Http"],
          frontend_endpoints: ["case"],
          patterns_to_match: ["/*"],
          redirect_configuration: { redirect_protocol: "HttpsOnly", redirect_type: "Moved" },
        },
        {
          name: "case",
          accepted_protocols: ["Https"],
          frontend_endpoints: ["case"],
          patterns_to_match: ["/*"],
          forwarding_configuration: { backend_pool_name: "case", forwarding_protocol: "HttpsOnly" },
        },
      ],
    },
  },
  azurerm_frontdoor_firewall_policy: {
    main: { name: "wafold", ...group, enabled: true, mode: "Prevention", managed_rule: [{ type: "Microsoft_DefaultRuleSet", version: "1.1" }], tags },
  },
  azurerm_frontdoor_custom_https_configuration: {
    main: {
      frontend_endpoint_id: "${var.endpoint_id}",
      custom_https_provisioning_enabled: true,
      custom_https_configuration: { certificate_source: "FrontDoor" },
    },
  },
};

/** What stands between citizens and services, as the rules want it. */
export const goodEdge: Json = {
  resource: {
    ...goodApi,
    ...goodFrontDoor,
    azurerm_traffic_manager_azure_endpoint: {
      main: { name: "own", profile_id: "${azurerm_traffic_manager_profile.main.id}", target_resource_id: "${var.gateway_id}", always_serve_enabled: false },
    },
    azurerm_traffic_manager_external_endpoint: {
      main: { name: "other", profile_id: "${azurerm_traffic_manager_profile.main.id}", target: "case.altinn.no", always_serve_enabled: false },
    },
    azurerm_traffic_manager_profile: {
      main: {
        name: "traf",
        ...group,
        traffic_routing_method: "Priority",
        dns_config: { relative_name: "case", ttl: 60 },
        monitor_config: { protocol: "HTTPS", port: 443, path: "/health" },
        tags,
      },
    },
    azurerm_cdn_profile: { main: { name: "cdn", ...placed, sku: "Standard_Microsoft" } },
    azurerm_cdn_endpoint: {
      main: {
        name: "case",
        profile_name: "cdn",
        ...placed,
        is_http_allowed: false,
        is_https_allowed: true,
        origin: { name: "case", host_name: "case.altinn.no" },
        delivery_rule: { name: "moved", order: 1, url_redirect_action: { redirect_type: "Moved", protocol: "Https" } },
      },
    },
    azurerm_cdn_endpoint_custom_domain: {
      main: {
        name: "case",
        cdn_endpoint_id: "${azurerm_cdn_endpoint.main.id}",
        host_name: "case.altinn.no",
        cdn_managed_https: { certificate_type: "Dedicated", protocol_type: "ServerNameIndication", tls_version: "TLS12" },
      },
    },
  },
};
