import { pass } from "../../../../policy/model";
import { preventDestroy } from "../../../../policy/rules/governance/prevent-destroy";
import { statefulTypes } from "../../../../policy/rules/governance/stateful";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";
import { graphOf, verdicts } from "../../support/graph";

describeRule(preventDestroy, goodKeyVault, vault, [
  ["reads a block written as a list", { lifecycle: [{ prevent_destroy: true }] }, pass],
  ["fails a vault without the block", { lifecycle: undefined }, fails("lifecycle.prevent_destroy", undefined, "true")],
  ["fails a block without it", { lifecycle: { ignore_changes: ["tags"] } }, fails("lifecycle.prevent_destroy", undefined, "true")],
  ["fails a vault that may be destroyed", { "lifecycle.prevent_destroy": false }, fails("lifecycle.prevent_destroy", false, "true")],
  ["cannot tell a variable", { "lifecycle.prevent_destroy": computed }, unknown("lifecycle.prevent_destroy")],
]);

it("is about everything whose loss is the loss of data, keys or evidence", () => {
  const resource = Object.fromEntries(statefulTypes.map((type) => [type, { x: {} }]));
  expect(verdicts(preventDestroy, graphOf({ resource }))).toEqual(Object.fromEntries(statefulTypes.map((type) => [`${type}.x`, "fail"])));
});
