import { notApplicable, pass } from "../../../../policy/model";
import { narrowAccessPolicy } from "../../../../policy/rules/storage/narrow-access-policy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

const attribute = "acl.access_policy.permissions";
const given = (...permissions: string[]) => ({ acl: permissions.map((each) => ({ id: "a", access_policy: { permissions: each } })) });

for (const type of ["azurerm_storage_share", "azurerm_storage_table"])
  describeRule(narrowAccessPolicy, single(type, given("r")), `${type}.x`, [
    ["has nothing to say where there is no policy", { acl: undefined }, notApplicable],
    ["takes a policy without permissions", { acl: { id: "a" } }, pass],
    ["takes a policy that deletes alone", given("r", "d"), pass],
    ["fails a policy for everything", given("r", "rwdl"), fails(attribute, "rwdl", "reading or deleting")],
    ["cannot tell a variable", given(computed), unknown(attribute)],
  ]);
