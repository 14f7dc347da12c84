import { notApplicable, pass } from "../../../../policy/model";
import { noEscapeHatch } from "../../../../policy/rules/terraform/no-escape-hatch";
import { fails } from "../../support/describe-rule";
import { goodStack } from "../../support/good-stack";
import { answers, graphOf, type Json } from "../../support/graph";

const overrides = "//.metadata.overrides";

describe(noEscapeHatch.id, () => {
  const judge = (comment: Json | undefined) => {
    const { "//": _, ...rest } = goodStack;
    return answers(noEscapeHatch, graphOf(comment === undefined ? rest : { ...rest, "//": comment })).stack;
  };

  it("holds of a stack without overrides", () => expect(judge({ metadata: { overrides: {} } })).toEqual(pass));
  it("names every override", () =>
    expect(judge({ metadata: { overrides: { azurerm_storage_account: ["min_tls_version", "tags"], stack: ["resource"] } } })).toEqual(
      fails(overrides, ["azurerm_storage_account: min_tls_version, tags", "stack: resource"], "none"),
    ));
  it("fails notes that an override wrote over", () => expect(judge({ metadata: { overrides: null } })).toEqual(fails(overrides, ["overrides: null"], "none")));
  it("fails a stack whose notes were taken away", () => {
    expect(judge({ metadata: "none" })).toEqual(fails("//.metadata", "none", "cdktf's own notes"));
    expect(judge({})).toEqual(fails("//.metadata", undefined, "cdktf's own notes"));
    expect(judge(undefined)).toEqual(fails("//.metadata", undefined, "cdktf's own notes"));
  });
  it("is not about a stack that cdktf did not write", () => expect(answers(noEscapeHatch, graphOf({ resource: {} }))).toEqual({ stack: notApplicable }));
});
