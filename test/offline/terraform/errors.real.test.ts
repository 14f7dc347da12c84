import type { JsonObject } from "../../../offline/terraform/stack-input";
import { errorsOf, stackOf, storage, withSession } from "../support";

jest.setTimeout(60_000);

const account = "azurerm_storage_account.account";

async function errors(resource: JsonObject, more?: JsonObject): Promise<string[]> {
  return withSession(async (session) => errorsOf((await session.run([stackOf("a", resource, more)], "plan"))[0]));
}

describe("a wrong stack is told in the words that Terraform and azurerm have for it", () => {
  it.each<readonly [string, JsonObject, readonly string[]]>([
    [
      "an attribute that is not there",
      storage({ min_tls: "TLS1_2" }),
      [`${account} | Extraneous JSON object property | No argument or block type is named "min_tls".`],
    ],
    [
      "a value of the wrong type",
      storage({ public_network_access_enabled: "maybe" }),
      [`${account} | Incorrect attribute value type | Inappropriate value for attribute "public_network_access_enabled": a bool is required.`],
    ],
    [
      "a value that is missing",
      storage({ account_tier: null }),
      [`${account} | Missing required argument | The argument "account_tier" is required, but no definition was found.`],
    ],
    [
      "a value that is not allowed",
      storage({ min_tls_version: "TLS1_4" }),
      [`${account} | expected min_tls_version to be one of ["TLS1_1" "TLS1_3" "TLS1_2" "TLS1_0"], got TLS1_4`],
    ],
    [
      "a name that is too long",
      storage({ name: "stnamethatislongerthantwentyfour" }),
      [
        `${account} | name ("stnamethatislongerthantwentyfour") can only consist of lowercase letters and numbers, and must be between 3 and 24 characters long`,
      ],
    ],
    [
      "a number out of its range",
      storage({ blob_properties: { delete_retention_policy: { days: 400 } } }),
      [`${account} | expected blob_properties.0.delete_retention_policy.0.days to be in the range (1 - 365), got 400`],
    ],
    [
      "a type that azurerm does not have",
      { azurerm_storage_acount: { a: { name: "x" } } },
      [
        'Invalid resource type | The provider hashicorp/azurerm does not support resource type "azurerm_storage_acount". Did you mean "azurerm_storage_account"?',
      ],
    ],
  ])("%s", async (_, resource, expected) => expect(await errors(resource)).toEqual(expected));

  it("a provider without its features", async () =>
    expect(await errors(storage(), { provider: { azurerm: [{ subscription_id: "x" }] } })).toEqual([
      'provider["registry.terraform.io/hashicorp/azurerm"] | Missing required argument | The argument "features" is required, but no definition was found.',
    ]));
});
