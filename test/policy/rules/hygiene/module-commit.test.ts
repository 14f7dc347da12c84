import { notApplicable, pass } from "../../../../policy/model";
import { moduleCommit } from "../../../../policy/rules/hygiene/module-commit";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(moduleCommit, graphOf(json)).stack;

describe(moduleCommit.id, () => {
  const module = (source: string) => judge({ module: { m: { source } } });
  const commit = "0123456789abcdef0123456789abcdef01234567";
  it("holds of a commit", () => expect(module(`git::https://example.com/m.git?ref=${commit}`)).toEqual(pass));
  it.each([
    ["git::https://example.com/m.git", "no ref"],
    ["github.com/example/m?ref=v1.2.3", "v1.2.3"],
  ])("does not of %s", (source, actual) => expect(module(source)).toEqual(fails("module.m.source", actual, "the hash of a commit")));
  it("is not about others", () => expect(module("Azure/aks/azurerm")).toEqual(notApplicable));
});
