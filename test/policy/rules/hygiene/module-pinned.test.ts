import { notApplicable, pass } from "../../../../policy/model";
import { modulePinned } from "../../../../policy/rules/hygiene/module-pinned";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(modulePinned, graphOf(json)).stack;

describe(modulePinned.id, () => {
  const module = (body: Json) => judge({ module: { m: body } });
  it.each<Json>([
    { source: "Azure/aks/azurerm", version: "9.1.0" },
    { source: "Azure/aks/azurerm", version: "= 9.1.0" },
    { source: "git::https://example.com/m.git?ref=v1.2.3" },
    { source: "github.com/example/m?ref=0123456789abcdef0123456789abcdef01234567" },
    { source: "https://example.com/m.zip?checksum=sha256:0a" },
  ])("holds of %j", (body) => expect(module(body)).toEqual(pass));
  it.each<[Json, string, string]>([
    [{ source: "Azure/aks/azurerm" }, "version", "no version"],
    [{ source: "Azure/aks/azurerm", version: "~> 9.1" }, "version", "~> 9.1"],
    [{ source: "git::https://example.com/m.git" }, "source", "no version"],
    [{ source: "git::ssh://git@example.com/m.git?ref=main" }, "source", "main"],
    [{ source: "git@github.com:example/m.git" }, "source", "no version"],
    [{ source: "https://example.com/m.zip" }, "source", "no version"],
  ])("does not of %j", (body, attribute, actual) => expect(module(body)).toEqual(fails(`module.m.${attribute}`, actual, "one version")));
  it("is not about modules of the same code", () =>
    expect([module({ source: "./m" }), module({ source: "../m" }), module({ source: 3 }), judge({})]).toEqual(Array(4).fill(notApplicable)));
});
