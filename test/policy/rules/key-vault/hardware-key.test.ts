import { pass } from "../../../../policy/model";
import { hardwareKey } from "../../../../policy/rules/key-vault/hardware-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, key } from "../../support/good-key-vault";

describeRule(hardwareKey, goodKeyVault, key, [
  ["asks for no size of an elliptic curve", { key_type: "EC-HSM", key_size: undefined }, pass],
  ["takes a longer key", { key_size: 4096 }, pass],
  ["fails a software key", { key_type: "RSA" }, fails("key_type", "RSA", "RSA-HSM or EC-HSM")],
  ["fails a short key", { key_size: 2048 }, fails("key_size", 2048, "3072 or more")],
  ["fails a key of no size", { key_size: undefined }, fails("key_size", undefined, "3072 or more")],
  ["fails a size that is no number", { key_size: "long" }, fails("key_size", "long", "3072 or more")],
  ["cannot tell a computed type", { key_type: computed }, unknown("key_type")],
  ["cannot tell a computed size", { key_size: computed }, unknown("key_size")],
]);
