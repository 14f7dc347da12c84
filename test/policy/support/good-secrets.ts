import { tags } from "./good-tags";
import type { Json } from "./graph";

export const secret = "azurerm_key_vault_secret.s";
export const certificate = "azurerm_key_vault_certificate.c";
export const accessPolicy = "azurerm_key_vault_access_policy.p";

/** What lies in a vault beside keys, and who may read it, as the rules want them. */
export const goodSecrets: Json = {
  resource: {
    azurerm_key_vault_secret: {
      s: { name: "token", key_vault_id: "/v", value: "${random_password.p.result}", content_type: "password", expiration_date: "2027-10-01T00:00:00Z", tags },
    },
    azurerm_key_vault_certificate: {
      c: {
        name: "client",
        key_vault_id: "/v",
        certificate_policy: {
          issuer_parameters: { name: "Self" },
          key_properties: { exportable: false, key_type: "RSA-HSM", key_size: 3072, reuse_key: false },
          lifetime_action: { action: { action_type: "AutoRenew" }, trigger: { days_before_expiry: 30 } },
          secret_properties: { content_type: "application/x-pkcs12" },
          x509_certificate_properties: { subject: "CN=client", key_usage: ["digitalSignature"], validity_in_months: 12 },
        },
        tags,
      },
    },
    azurerm_key_vault_access_policy: {
      p: { key_vault_id: "/v", object_id: "/o", key_permissions: ["Get", "WrapKey", "UnwrapKey"], secret_permissions: ["Get"] },
    },
    azurerm_key_vault_managed_storage_account: {
      m: { name: "st", key_vault_id: "/v", storage_account_key: "key1", regenerate_key_automatically: true, regeneration_period: "P30D" },
    },
  },
};
