import type { Json } from "./graph";

export const defenderSetting = "azurerm_security_center_setting.s";
export const storageDefender = "azurerm_security_center_storage_defender.d";
export const provisioning = "azurerm_security_center_auto_provisioning.p";
export const threat = "azurerm_advanced_threat_protection.t";

/** What Defender is told to do beside its plans. */
export const goodDefender: Json = {
  resource: {
    azurerm_security_center_setting: { s: { setting_name: "MCAS", enabled: true } },
    azurerm_security_center_storage_defender: {
      d: { storage_account_id: "/x", malware_scanning_on_upload_enabled: true, sensitive_data_discovery_enabled: true },
    },
    azurerm_security_center_auto_provisioning: { p: { auto_provision: "On" } },
    azurerm_advanced_threat_protection: { t: { target_resource_id: "/x", enabled: true } },
  },
};
