import { pass } from "../../../../policy/model";
import { netappEncryptedOnTheWay } from "../../../../policy/rules/storage/netapp-encrypted-on-the-way";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, volume } from "../../support/good-netapp";

describeRule(netappEncryptedOnTheWay, goodNetapp, volume, [
  ["fails NFSv3", { protocols: ["NFSv3"] }, fails("protocols", ["NFSv3"], "NFSv4.1 or CIFS")],
  ["fails Azure's default, NFSv3", { protocols: undefined }, fails("protocols", ["NFSv3"], "NFSv4.1 or CIFS")],
  ["fails SMB in the clear", { smb3_protocol_encryption_enabled: undefined }, fails("smb3_protocol_encryption_enabled", false, "true")],
  ["fails NFS in the clear", { kerberos_enabled: false }, fails("kerberos_enabled", false, "true")],
  [
    "fails Kerberos that only signs",
    { export_policy_rule: [{ kerberos_5p_read_write_enabled: true }, { kerberos_5i_read_write_enabled: true }] },
    fails("export_policy_rule.kerberos_5i_read_write_enabled", true, "false"),
  ],
  ["asks for Kerberos of NFS alone", { protocols: ["CIFS"], kerberos_enabled: undefined }, pass],
  ["cannot tell a variable", { protocols: computed }, unknown("protocols")],
]);
