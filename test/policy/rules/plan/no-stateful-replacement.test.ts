import { noStatefulReplacement } from "../../../../policy/rules/plan/no-stateful-replacement";
import { describeChanges, idOf, updating, verdictsOf } from "../../support/good-plan";

const vault = "azurerm_key_vault.v";
const body = { id: idOf("Microsoft.KeyVault/vaults/kv"), name: "kv", location: "norwayeast" };
const to = updating(vault, body);

describeChanges(noStatefulReplacement, [
  [
    "names the attribute that forces it",
    [to({ name: "kv2" }, { actions: ["delete", "create"], change: { replace_paths: [["name"]] }, entry: { action_reason: "replace_because_cannot_update" } })],
    { [vault]: "fail" },
    "the plan replaces it, because what is changed cannot be changed in place (name)",
  ],
  ["finds one that makes the new one first", [to({ name: "kv2" }, { actions: ["create", "delete"] })], { [vault]: "fail" }, "the plan replaces it"],
  [
    "finds one that was asked for",
    [to({}, { actions: ["delete", "create"], entry: { action_reason: "replace_by_request" } })],
    { [vault]: "fail" },
    "the plan replaces it, because the plan was made with -replace",
  ],
  ["lets a vault be changed in place", [to({ tags: {} })], { [vault]: "pass" }],
  ["leaves destruction to its neighbour", [{ address: vault, before: body }], { [vault]: "pass" }],
]);

it("tells the attribute in the finding too, with list indices left out", () => {
  const verdicts = verdictsOf(
    noStatefulReplacement,
    to({}, { actions: ["delete", "create"], change: { replace_paths: [["network_acls", 0, "bypass"], ["name"]] } }),
  );
  expect(verdicts[vault]).toMatchObject({ attribute: "network_acls.bypass", actual: "replace" });
});
