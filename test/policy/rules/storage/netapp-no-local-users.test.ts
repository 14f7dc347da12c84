import { notApplicable, pass } from "../../../../policy/model";
import { netappNoLocalUsers } from "../../../../policy/rules/storage/netapp-no-local-users";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, netappAccount } from "../../support/good-netapp";

describeRule(netappNoLocalUsers, goodNetapp, netappAccount, [
  [
    "fails it otherwise",
    { active_directory: [{ local_nfs_users_with_ldap_allowed: false }, { local_nfs_users_with_ldap_allowed: true }] },
    fails("active_directory.local_nfs_users_with_ldap_allowed", true, "false"),
  ],
  ["has nothing to say without the block", { active_directory: undefined }, notApplicable],
  [
    "cannot tell a variable",
    { active_directory: { local_nfs_users_with_ldap_allowed: computed } },
    unknown("active_directory.local_nfs_users_with_ldap_allowed"),
  ],
  ["cannot tell a dynamic block", { active_directory: undefined, dynamic: { active_directory: {} } }, unknown("active_directory")],
  ["lets azurerm's default stand", { active_directory: {} }, pass],
]);
