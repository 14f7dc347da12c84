import { type Grade, isFalse, isThere, isTrue, order } from "./grades";

/** What protects, by the name that azurerm gives it on any type: the value that is the safer one is the same wherever the name is. */
export const protections: readonly Grade[] = [
  {
    path: /(?:^|\.)(?:purge_protection_enabled|infrastructure_encryption_enabled|https_only|https_traffic_only_enabled|rbac_authorization_enabled|encryption_at_host_enabled|host_encryption_enabled|\w*delet(?:e|ion)_protection\w*|soft_delete_enabled|secure_boot_enabled|vtpm_enabled|local_account_disabled|local_authentication_disabled|private_cluster_enabled|azure_policy_enabled|azure_rbac_enabled|workload_identity_enabled|oidc_issuer_enabled|image_cleaner_enabled|versioning_enabled|change_feed_enabled|disable_password_authentication|double_encryption_enabled|mutual_tls_enabled|client_cert(?:ificate)?_enabled|ssl_enforcement_enabled|active_directory_auth_enabled|azuread_authentication_only|default_to_oauth_authentication|private_endpoint_network_policies_enabled|malware_scanning_on_upload_enabled|host_name_verification|quarantine_policy_enabled)$/,
    rank: isTrue,
  },
  {
    path: /(?:^|\.)(?:public_network_access_enabled|public_network_enabled|shared_access_key_enabled|local_user_enabled|local_auth(?:entication)?_enabled|admin_enabled|admin_account_enabled|anonymous_pull_enabled|allow_nested_items_to_be_public|cross_tenant_replication_enabled|sftp_enabled|nfsv3_enabled|non_ssl_port_enabled|access_keys?_authentication_enabled|access_key_metadata_writes_enabled|password_auth(?:entication)?_enabled|run_command_enabled|\w*(?:ssl30|tls10|tls11|tls_v1)_enabled|export_policy_enabled|internet_ingestion_enabled|internet_query_enabled|default_outbound_access_enabled|private_cluster_public_fqdn_enabled|node_public_ip_enabled|ip_forwarding_enabled|data_endpoint_public|permanent_delete_enabled|exportable|basic_auth\w*_enabled|ftp_publish_basic_authentication_enabled|webdeploy_publish_basic_authentication_enabled|http_application_routing_enabled|remote_debugging_enabled)$/,
    rank: isFalse,
  },
  { path: /(?:^|\.)(?:\w*tls_version|tls_min_version|ssl_minimal_tls_version_enforced)$/, rank: tls },
  { path: /(?:^|\.)public_network_access$/, rank: order("Enabled", "SecuredByPerimeter", "Disabled") },
  { path: /(?:^|\.)default_action$/, rank: order("Allow", "Deny") },
  { path: /(?:^|\.)(?:bypass|network_rule_bypass_option)$/, rank: bypass },
  { path: /^container_access_type$/, rank: order("container", "blob", "private") },
  { path: /^allowed_copy_scope$/, rank: (scope) => (scope === undefined || scope === null ? 0 : 1) },
  { path: /^client_protocol$|(?:^|\.)client_protocol$/, rank: order("Plaintext", "Encrypted") },
  { path: /(?:^|\.)(?:threat_intelligence_mode|intrusion_detection\.mode|threat_intel_mode)$/, rank: order("Off", "Alert", "Deny") },
  { path: /^policy_settings\.mode$/, rank: order("Detection", "Prevention") },
  { path: /^mode$/, types: /_frontdoor_firewall_policy$/, rank: order("Detection", "Prevention") },
  { path: /^policy_settings\.enabled$|^policy_settings\.request_body_check$/, rank: isTrue },
  { path: /^network_access_policy$/, rank: order("AllowAll", "AllowPrivate", "DenyAll") },
  {
    path: /(?:^|\.)(?:network_policy|automatic_upgrade_channel|node_os_upgrade_channel|microsoft_defender\.log_analytics_workspace_id|ddos_protection_plan\.id|firewall_policy_id|web_application_firewall_policy_link_id)$/,
    rank: isThere,
  },
  {
    path: /(?:^|\.)(?:customer_managed_key\.\w*key\w*id|key_vault_key_id|customer_managed_key_id|disk_encryption_set_id|key_vault_secrets_provider\.secret_rotation_enabled)$/,
    rank: isThere,
  },
  { path: /^rotation_policy\.(?:automatic\.\w+|expire_after)$/, rank: isThere },
];

/** `1.2`, `TLS1_2` and `TLS12` are one version; what names none sets no limit. */
function tls(value: Parameters<Grade["rank"]>[0]): number {
  const [, major = "0", minor = "0"] = /(\d)[._]?(\d)/.exec(String(value)) ?? [];
  return Number(major) * 10 + Number(minor);
}

/** What may go past a firewall: nobody is the safest. */
function bypass(value: Parameters<Grade["rank"]>[0]): number {
  const names = (Array.isArray(value) ? value : [value]).map(String).filter((name) => !["None", "undefined", "null"].includes(name));
  return -names.length;
}
