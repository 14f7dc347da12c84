import { notApplicable, pass, type Verdict } from "../../../../policy/model";
import { noDefaultSharePermission } from "../../../../policy/rules/storage/no-default-share-permission";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_storage_account.x";
const judge = (body: Json) => answers(noDefaultSharePermission, graphOf({ resource: { azurerm_storage_account: { x: body } } }))[place];

it.each<[string, Json, Verdict]>([
  ["has nothing to say without the block", {}, notApplicable],
  ["lets azurerm's default stand", { azure_files_authentication: { directory_type: "AADKERB" } }, pass],
  [
    "fails a role for everybody",
    { azure_files_authentication: { default_share_level_permission: "StorageFileDataSmbShareReader" } },
    fails("azure_files_authentication.default_share_level_permission", "StorageFileDataSmbShareReader", "None"),
  ],
  [
    "cannot tell a variable",
    { azure_files_authentication: { default_share_level_permission: computed } },
    unknown("azure_files_authentication.default_share_level_permission"),
  ],
])("%s", (_, body, verdict) => expect(judge(body)).toEqual(verdict));
