import { signedInAt, tenantOf } from "../../../offline/terraform/sign-in";

const endpoint = "http://127.0.0.1:1/token";
const here = {
  use_msi: true,
  msi_endpoint: endpoint,
  use_cli: false,
  use_oidc: false,
  use_aks_workload_identity: false,
  resource_provider_registrations: "none",
};

describe("a stack that signs in at this machine", () => {
  it("keeps what it says of features, subscription and tenant, and nothing of how it signs in to Azure", () => {
    const stays = { features: [{}], subscription_id: "s", tenant_id: "t", storage_use_azuread: true, environment: "public", partner_id: "p" };
    const goes = {
      use_oidc: true,
      oidc_token: "o",
      oidc_request_url: "https://example.no",
      client_id: "c",
      client_secret: "s",
      client_certificate_path: "p",
      ado_pipeline_service_connection_id: "a",
      auxiliary_tenant_ids: ["x"],
      metadata_host: "example.no",
      skip_provider_registration: false,
      resource_provider_registrations: "core",
      resource_providers_to_register: ["Microsoft.Compute"],
    };
    expect(signedInAt({ provider: { azurerm: [{ ...stays, ...goes }], random: [{}] }, resource: { a: {} } }, endpoint)).toEqual({
      provider: { azurerm: [{ ...stays, ...here }], random: [{}] },
      resource: { a: {} },
    });
  });

  it.each([
    ["without a provider block", {}, [{ ...here }]],
    ["with one that is no list", { provider: { azurerm: { features: {} } } }, [{ features: {}, ...here }]],
    [
      "with aliases",
      { provider: { azurerm: [{ alias: "a" }, { alias: "b", client_id: "c" }] } },
      [
        { alias: "a", ...here },
        { alias: "b", ...here },
      ],
    ],
  ])("may be %s", (_, json, blocks) => expect(signedInAt(json, endpoint).provider).toEqual({ azurerm: blocks }));

  it.each([
    ["t", { provider: { azurerm: [{ tenant_id: "t" }, { tenant_id: "u" }] } }],
    ["t", { provider: { azurerm: { tenant_id: "t" } } }],
    [undefined, { provider: { azurerm: [{ tenant_id: "${var.tenant}" }] } }],
    [undefined, { provider: { azurerm: [{}] } }],
    [undefined, {}],
  ])("is of tenant %s", (tenant, json) => expect(tenantOf(json)).toBe(tenant));
});
