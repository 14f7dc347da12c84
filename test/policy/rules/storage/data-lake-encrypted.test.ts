import { pass } from "../../../../policy/model";
import { dataLakeEncrypted } from "../../../../policy/rules/storage/data-lake-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(dataLakeEncrypted, single("azurerm_data_lake_store", { encryption_state: "Enabled" }), "azurerm_data_lake_store.x", [
  ["takes the default", { encryption_state: undefined }, pass],
  ["fails a store in clear", { encryption_state: "Disabled" }, fails("encryption_state", "Disabled", "Enabled")],
  ["cannot tell a variable", { encryption_state: computed }, unknown("encryption_state")],
]);
