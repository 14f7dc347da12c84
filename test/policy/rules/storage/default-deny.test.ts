import { notApplicable, pass } from "../../../../policy/model";
import { defaultDeny } from "../../../../policy/rules/storage/default-deny";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, networkRules } from "../../support/good-files";
import { account, goodStorage } from "../../support/good-storage";
import { answers, graphOf } from "../../support/graph";

describeRule(defaultDeny, goodStorage, account, [
  ["reads a block written as a list", { network_rules: [{ default_action: "Deny" }] }, pass],
  ["fails an account without a firewall", { network_rules: undefined }, fails("network_rules.default_action", undefined, "Deny")],
  ["fails a firewall that allows", { "network_rules.default_action": "Allow" }, fails("network_rules.default_action", "Allow", "Deny")],
  ["cannot tell a variable", { "network_rules.default_action": computed }, unknown("network_rules.default_action")],
  [
    "cannot tell a dynamic block, also beside one that is written",
    { dynamic: { network_rules: { for_each: [1], content: { default_action: "Allow" } } } },
    unknown("network_rules.default_action"),
  ],
]);

describeRule(defaultDeny, goodFiles, networkRules, [["fails rules that allow", { default_action: "Allow" }, fails("default_action", "Allow", "Deny")]]);

it("judges rules that stand in a resource of their own, instead of the account", () => {
  const graph = graphOf(change(goodFiles, { "azurerm_storage_account.a.network_rules": undefined }));
  expect(answers(defaultDeny, graph)).toEqual({ [account]: notApplicable, [networkRules]: pass });
});
