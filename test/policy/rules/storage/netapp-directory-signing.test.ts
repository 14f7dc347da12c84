import { notApplicable } from "../../../../policy/model";
import { netappDirectorySigning } from "../../../../policy/rules/storage/netapp-directory-signing";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, netappAccount } from "../../support/good-netapp";

describeRule(netappDirectorySigning, goodNetapp, netappAccount, [
  [
    "fails it otherwise",
    { active_directory: [{ ldap_signing_enabled: true }, { ldap_signing_enabled: false }] },
    fails("active_directory.ldap_signing_enabled", false, "true"),
  ],
  ["has nothing to say without the block", { active_directory: undefined }, notApplicable],
  ["cannot tell a variable", { active_directory: { ldap_signing_enabled: computed } }, unknown("active_directory.ldap_signing_enabled")],
  ["cannot tell a dynamic block", { active_directory: undefined, dynamic: { active_directory: {} } }, unknown("active_directory")],
  ["fails where nothing is said", { active_directory: {} }, fails("active_directory.ldap_signing_enabled", false, "true")],
]);
