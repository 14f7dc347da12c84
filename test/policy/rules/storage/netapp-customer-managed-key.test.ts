import { netappCustomerManagedKey } from "../../../../policy/rules/storage/netapp-customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, volume } from "../../support/good-netapp";

describeRule(netappCustomerManagedKey, goodNetapp, volume, [
  ["fails where encryption_key_source is left out", { encryption_key_source: undefined }, fails("encryption_key_source", undefined, "Microsoft.KeyVault")],
  [
    "fails encryption_key_source 'Microsoft.NetApp'",
    { encryption_key_source: "Microsoft.NetApp" },
    fails("encryption_key_source", "Microsoft.NetApp", "Microsoft.KeyVault"),
  ],
  ["cannot tell encryption_key_source from a variable", { encryption_key_source: computed }, unknown("encryption_key_source")],
]);
