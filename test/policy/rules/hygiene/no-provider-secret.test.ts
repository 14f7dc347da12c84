import { pass } from "../../../../policy/model";
import { noProviderSecret } from "../../../../policy/rules/hygiene/no-provider-secret";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (body: Json) => answers(noProviderSecret, graphOf({ provider: { azurerm: [body] } }))["provider.azurerm"];

describe(noProviderSecret.id, () => {
  it.each<Json>([{ features: [{}], use_oidc: true }, { client_secret: "${var.secret}" }, { client_secret: "" }])("holds of %j", (body) =>
    expect(judge(body)).toEqual(pass),
  );
  it("finds one, and does not show it", () =>
    expect(judge({ client_secret: "hunter2" })).toEqual({
      ...fails("client_secret", "(not shown)", "absent"),
      message: "client_secret holds a secret, written out",
    }));
});
