import { noKeyMetadataWrites } from "../../../../policy/rules/database/no-key-metadata-writes";
import { describeSettings } from "../../support/describe-settings";

describeSettings(noKeyMetadataWrites, [
  { type: "azurerm_cosmosdb_account", attribute: "access_key_metadata_writes_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
]);
