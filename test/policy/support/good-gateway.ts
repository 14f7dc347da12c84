import { tags } from "./good-tags";
import type { Json } from "./graph";

export const gateway = "azurerm_application_gateway.g";
export const firewall = "azurerm_web_application_firewall_policy.f";

/** The way in from the internet: a gateway with its address and its web application firewall. */
export const goodGateway: Json = {
  resource: {
    azurerm_application_gateway: {
      g: {
        name: "agw",
        resource_group_name: "rg-entry",
        location: "norwayeast",
        firewall_policy_id: "${azurerm_web_application_firewall_policy.f.id}",
        frontend_ip_configuration: [{ name: "public", public_ip_address_id: "${azurerm_public_ip.p.id}" }],
        http_listener: [
          { name: "https", protocol: "Https", ssl_certificate_name: "entry" },
          { name: "http", protocol: "Http" },
        ],
        request_routing_rule: [
          { name: "app", http_listener_name: "https", backend_http_settings_name: "app" },
          { name: "redirect", http_listener_name: "http", redirect_configuration_name: "to-https" },
        ],
        redirect_configuration: [{ name: "to-https", redirect_type: "Permanent", target_listener_name: "https" }],
        backend_http_settings: [{ name: "app", port: 443, protocol: "Https" }],
        ssl_certificate: [{ name: "entry", key_vault_secret_id: "https://kv.vault.azure.net/secrets/entry" }],
        ssl_policy: { policy_type: "Predefined", policy_name: "AppGwSslPolicy20220101S" },
        sku: { name: "WAF_v2", tier: "WAF_v2" },
        autoscale_configuration: { min_capacity: 2, max_capacity: 10 },
        probe: [{ name: "app", protocol: "Https", path: "/health", interval: 30, timeout: 30, unhealthy_threshold: 3 }],
        zones: ["1", "2", "3"],
        tags,
      },
    },
    azurerm_web_application_firewall_policy: {
      f: {
        name: "waf",
        resource_group_name: "rg-entry",
        location: "norwayeast",
        policy_settings: { enabled: true, mode: "Prevention", request_body_check: true },
        managed_rules: {
          managed_rule_set: [
            { type: "Microsoft_DefaultRuleSet", version: "2.1" },
            { type: "Microsoft_BotManagerRuleSet", version: "1.1" },
          ],
        },
        tags,
      },
    },
    azurerm_public_ip: { p: { name: "pip", resource_group_name: "rg-entry", location: "norwayeast", tags } },
    azurerm_monitor_diagnostic_setting: {
      d: {
        name: "audit",
        target_resource_id: "${azurerm_application_gateway.g.id}",
        log_analytics_workspace_id: "${azurerm_log_analytics_workspace.w.id}",
        enabled_log: [{ category_group: "allLogs" }],
      },
    },
  },
};
