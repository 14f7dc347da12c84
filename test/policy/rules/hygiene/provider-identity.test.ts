import { pass } from "../../../../policy/model";
import { providerIdentity } from "../../../../policy/rules/hygiene/provider-identity";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (body: Json) => answers(providerIdentity, graphOf({ provider: { azurerm: [body] } }))["provider.azurerm"];

describe(providerIdentity.id, () => {
  it.each<Json>([{ features: {}, use_oidc: true }, { client_secret: null }, { client_secret: "" }])("holds of %j", (body) => expect(judge(body)).toEqual(pass));
  it.each(["client_secret", "client_certificate_path"])("does not of %s, wherever its value comes from", (name) =>
    expect(judge({ [name]: "${var.x}" })).toEqual(fails(name, "present", "absent")),
  );
});
