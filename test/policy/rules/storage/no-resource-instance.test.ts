import { noResourceInstance } from "../../../../policy/rules/storage/no-resource-instance";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, networkRules } from "../../support/good-files";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noResourceInstance, goodStorage, account, [
  [
    "fails a resource that is let through",
    { "network_rules.private_link_access": [{ endpoint_resource_id: "/x" }] },
    fails("network_rules.private_link_access", "present", "none"),
  ],
  ["cannot tell a dynamic block", { "network_rules.dynamic": { private_link_access: {} } }, unknown("network_rules.private_link_access")],
]);

describeRule(noResourceInstance, goodFiles, networkRules, [
  ["fails a resource there", { private_link_access: { endpoint_resource_id: "/x" } }, fails("private_link_access", "present", "none")],
]);
