import { notApplicable } from "../../../../policy/model";
import { databricksDiskKeyRotates } from "../../../../policy/rules/analytics/databricks-disk-key-rotates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  databricksDiskKeyRotates,
  single("azurerm_databricks_workspace", { managed_disk_cmk_key_vault_key_id: computed, managed_disk_cmk_rotation_to_latest_version_enabled: true }),
  "azurerm_databricks_workspace.x",
  [
    ["is about no workspace with Microsoft's key", { managed_disk_cmk_key_vault_key_id: undefined }, notApplicable],
    [
      "fails a key that stays",
      { managed_disk_cmk_rotation_to_latest_version_enabled: undefined },
      fails("managed_disk_cmk_rotation_to_latest_version_enabled", false, "true"),
    ],
    [
      "cannot tell a variable",
      { managed_disk_cmk_rotation_to_latest_version_enabled: computed },
      unknown("managed_disk_cmk_rotation_to_latest_version_enabled"),
    ],
  ],
);
