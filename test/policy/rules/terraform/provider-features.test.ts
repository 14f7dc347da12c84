import { pass } from "../../../../policy/model";
import { providerFeatures } from "../../../../policy/rules/terraform/provider-features";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodStack, provider } from "../../support/good-stack";
import { graphOf, verdicts } from "../../support/graph";

const at = (path: string) => `/provider.azurerm.0.${path}`;
const purge = "features.key_vault.purge_soft_delete_on_destroy";
const forGood = "features.recovery_service.purge_protected_items_from_vault_on_destroy";

describeRule(providerFeatures, goodStack, "provider.azurerm", [
  ["reads blocks written as lists", { [at("features")]: [provider.features] }, pass],
  ["fails azurerm's default, which purges vaults", { [at("features.key_vault")]: undefined }, fails(purge, undefined, "false")],
  ["fails a provider without features", { [at("features")]: {} }, fails(purge, undefined, "false")],
  ["fails what purges", { [at(purge)]: true }, fails(purge, true, "false")],
  ["fails what purges where azurerm would not", { [at(forGood)]: true }, fails(forGood, true, "false")],
  [
    "fails groups that go with all that is in them",
    { [at("features.resource_group")]: undefined },
    fails("features.resource_group.prevent_deletion_if_contains_resources", undefined, "true"),
  ],
  ["fails storage by shared keys", { [at("storage_use_azuread")]: undefined }, fails("storage_use_azuread", undefined, "true")],
  ["cannot tell a variable", { [at(purge)]: computed }, unknown(purge)],
]);

describe("providers beside the first", () => {
  it("are judged as well", () => {
    const json = change(goodStack, { "/provider.azurerm.1": { alias: "other", features: {} } });
    expect(verdicts(providerFeatures, graphOf(json))).toEqual({ "provider.azurerm": "pass", "provider.azurerm.other": "fail" });
  });

  it("are judged by where they come from, whatever the stack calls them", () => {
    const json = change(goodStack, {
      "/provider": { az: { features: {} } },
      "/terraform.required_providers": { az: { source: "registry.terraform.io/hashicorp/azurerm" } },
    });
    expect(verdicts(providerFeatures, graphOf(json))).toEqual({ "provider.az": "fail" });
  });
});
