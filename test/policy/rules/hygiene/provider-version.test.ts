import { notApplicable, pass } from "../../../../policy/model";
import { providerVersion } from "../../../../policy/rules/hygiene/provider-version";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(providerVersion, graphOf(json)).stack;

describe(providerVersion.id, () => {
  const version = (text: unknown) => judge({ terraform: { required_providers: [{ azurerm: { version: text as string } }] } });
  it.each(["4.55.0", "~> 4.0", ">= 4.0, < 5.0", ">= 3.100, < 5", ">= 4, <= 4.99", "< 4.60", ">= 4.0"])("holds of %s", (text) =>
    expect(version(text)).toEqual(pass),
  );
  it.each(["3.116.0", "~> 3.0", "~> 2.99", ">= 2.0, < 4.0", ">= 5.0", "< 6", "x", 4])("does not of %s", (text) =>
    expect(version(text)).toEqual(fails("terraform.required_providers.azurerm.version", text as never, "a version of 4")),
  );
  it("is not about code that names no version", () =>
    expect([judge({}), judge({ terraform: { required_providers: { azurerm: {} } } })]).toEqual([notApplicable, notApplicable]));
});
