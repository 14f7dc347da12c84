import { pass } from "../../../../policy/model";
import { allowedValues } from "../../../../policy/rules/hygiene/allowed-values";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(allowedValues, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(allowedValues.id, () => {
  it.each<Json>([
    { account_tier: "Standard" },
    { account_tier: "standard" },
    { account_tier: "${var.x}" },
    { account_tier: ["x", {}].slice(2) },
    { account_tier: null },
    { name: 3 },
  ])("takes %j", (body) => expect(judge("azurerm_storage_account", body)).toEqual(pass));
  it("finds a value that azurerm refuses, in blocks and lists too", () => {
    expect(judge("azurerm_storage_account", { account_tier: "Gold" })).toEqual(fails("account_tier", "Gold", "Premium, Standard"));
    expect(judge("azurerm_storage_account", { network_rules: [{ default_action: "Maybe" }] })).toMatchObject({ attribute: "network_rules.default_action" });
    expect(judge("azurerm_storage_account", { network_rules: { bypass: ["None", "Everything"] } })).toMatchObject({ actual: "Everything" });
  });
});
