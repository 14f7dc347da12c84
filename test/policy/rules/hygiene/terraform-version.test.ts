import { notApplicable, pass } from "../../../../policy/model";
import { terraformVersion } from "../../../../policy/rules/hygiene/terraform-version";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(terraformVersion, graphOf(json)).stack;

describe(terraformVersion.id, () => {
  it("holds where it is written", () => expect(judge({ terraform: { required_version: "~> 1.9" }, provider: {} })).toEqual(pass));
  it("finds that it is not", () => expect(judge({ provider: { azurerm: {} } })).toEqual(fails("terraform.required_version", undefined, "a version")));
  it("is not about a module for others, nor about what cdktf wrote", () => {
    expect(judge({ resource: {} })).toEqual(notApplicable);
    expect(judge({ "//": { metadata: {} }, provider: { azurerm: {} } })).toEqual(notApplicable);
  });
});
