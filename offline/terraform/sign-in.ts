import type { Json, JsonObject } from "./stack-input";

const signIn =
  /^(?:use_|client_|oidc_|msi_|ado_pipeline_|auxiliary_tenant_ids$|metadata_host$|skip_provider_registration$|resource_provider|enhanced_validation$)/;

/**
 * A stack whose azurerm signs in at an endpoint of ours, and asks Azure for nothing when it starts: all that the stack says of signing in,
 * and of registering resource providers, is replaced.
 *
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/managed_service_identity
 */
export function signedInAt(json: JsonObject, tokenEndpoint: string): JsonObject {
  const { azurerm = [{}], ...others } = (json.provider ?? {}) as JsonObject;
  const blocks = (Array.isArray(azurerm) ? azurerm : [azurerm]) as readonly JsonObject[];
  const rewritten = blocks.map((block) => ({
    ...Object.fromEntries(Object.entries(block).filter(([name]) => !signIn.test(name))),
    use_msi: true,
    msi_endpoint: tokenEndpoint,
    use_cli: false,
    use_oidc: false,
    use_aks_workload_identity: false,
    resource_provider_registrations: "none",
  }));
  return { ...json, provider: { ...others, azurerm: rewritten } };
}

/** The tenant of the first azurerm, where it is written out. */
export function tenantOf(json: JsonObject): string | undefined {
  const { azurerm } = (json.provider ?? {}) as { readonly azurerm?: Json };
  const first = (Array.isArray(azurerm) ? azurerm[0] : azurerm) as JsonObject | undefined;
  const tenant = first?.tenant_id;
  return typeof tenant === "string" && !tenant.includes("${") ? tenant : undefined;
}
