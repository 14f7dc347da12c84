import { pass } from "../../../../policy/model";
import { hardwareKey } from "../../../../policy/rules/key-vault/hardware-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, key } from "../../support/good-key-vault";

describeRule(hardwareKey, goodKeyVault, key, [
  ["takes an elliptic curve", { key_type: "EC-HSM", key_size: undefined }, pass],
  ["asks nothing of its size", { key_size: 2048 }, pass],
  ["fails a software key", { key_type: "RSA" }, fails("key_type", "RSA", "RSA-HSM or EC-HSM")],
  ["cannot tell a computed type", { key_type: computed }, unknown("key_type")],
]);
