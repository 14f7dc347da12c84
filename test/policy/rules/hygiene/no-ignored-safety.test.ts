import { pass } from "../../../../policy/model";
import { noIgnoredSafety } from "../../../../policy/rules/hygiene/no-ignored-safety";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noIgnoredSafety, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(noIgnoredSafety.id, () => {
  it.each<Json>([{}, { lifecycle: { ignore_changes: ["tags", "zone", "access_policy", "security_rule"] } }, { lifecycle: "x" }])("holds of %j", (body) =>
    expect(judge("azurerm_storage_account", body)).toEqual(pass),
  );
  it.each(["public_network_access_enabled", "network_rules[0].default_action", "${min_tls_version}", "identity", "customer_managed_key"])(
    "does not of %s",
    (path) =>
      expect(judge("azurerm_storage_account", { lifecycle: [{ ignore_changes: ["tags", path] }] })).toMatchObject({
        state: "fail",
        attribute: "lifecycle.ignore_changes",
      }),
  );
});
