import { notApplicable, pass } from "../../../../policy/model";
import { providerPinned } from "../../../../policy/rules/hygiene/provider-pinned";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(providerPinned, graphOf(json)).stack;

describe(providerPinned.id, () => {
  const version = (text: unknown) => judge({ terraform: { required_providers: { azurerm: { source: "hashicorp/azurerm", version: text as string } } } });
  it.each(["4.55.0", "= 4.55.0", "~> 4.55", "~> 4", ">= 4.0, < 5.0", ">= 4.0, <= 4.99"])("holds of %s", (text) => expect(version(text)).toEqual(pass));
  it.each([">= 4.0", "> 4", "!= 4.1", "", undefined, "x", "${var.v}", 4])("does not of %s", (text) =>
    expect(version(text)).toEqual(fails("terraform.required_providers.azurerm.version", text as never, "a version with an upper bound")),
  );
  it("holds of the short form", () => expect(judge({ terraform: { required_providers: { azurerm: "~> 4.55" } } })).toEqual(pass));
  it("finds a provider that is not required at all", () =>
    expect(judge({ provider: { azurerm: {} } })).toMatchObject({ attribute: "terraform.required_providers.azurerm.version", actual: undefined }));
  it("is not about a module that leaves it to others", () => expect(judge({ resource: {} })).toEqual(notApplicable));
});
