import { notApplicable, pass } from "../../../../policy/model";
import { certificateRenews } from "../../../../policy/rules/key-vault/certificate-renews";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { certificate, goodSecrets } from "../../support/good-secrets";

describeRule(certificateRenews, goodSecrets, certificate, [
  [
    "fails mail alone",
    { "certificate_policy.lifetime_action": [{ action: { action_type: "EmailContacts" } }] },
    fails("certificate_policy.lifetime_action.action.action_type", ["EmailContacts"], "AutoRenew"),
  ],
  [
    "takes it beside mail",
    { "certificate_policy.lifetime_action": [{ action: { action_type: "EmailContacts" } }, { action: [{ action_type: "AutoRenew" }] }] },
    pass,
  ],
  [
    "fails nothing at all",
    { "certificate_policy.lifetime_action": undefined },
    fails("certificate_policy.lifetime_action.action.action_type", undefined, "AutoRenew"),
  ],
  ["has nothing to say of one that is imported", { certificate_policy: undefined }, notApplicable],
  [
    "cannot tell a variable",
    { "certificate_policy.lifetime_action.action.action_type": computed },
    unknown("certificate_policy.lifetime_action.action.action_type"),
  ],
  [
    "cannot tell a dynamic block",
    { "certificate_policy.lifetime_action": undefined, "certificate_policy.dynamic": { lifetime_action: {} } },
    unknown("certificate_policy.lifetime_action.action.action_type"),
  ],
]);
