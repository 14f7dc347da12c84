import { pass } from "../../../../policy/model";
import { poolHostEncryption } from "../../../../policy/rules/integration/pool-host-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const attribute = "security_profile.host_encryption_enabled";

describeRule(poolHostEncryption, goodIntegration, "azurerm_batch_pool.main", [
  ["fails disks in the clear", { [attribute]: false }, fails(attribute, false, "true")],
  [
    "takes the older way",
    { security_profile: undefined, disk_encryption: [{ disk_encryption_target: "OsDisk" }, { disk_encryption_target: "TemporaryDisk" }] },
    pass,
  ],
  ["fails the half of it", { security_profile: undefined, disk_encryption: { disk_encryption_target: "OsDisk" } }, fails(attribute, undefined, "true")],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ["cannot tell a dynamic block", { dynamic: { disk_encryption: {} } }, unknown("disk_encryption")],
]);
