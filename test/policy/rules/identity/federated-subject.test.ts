import { pass } from "../../../../policy/model";
import { federatedSubject } from "../../../../policy/rules/identity/federated-subject";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { federated, goodPolicies } from "../../support/good-policies";

describeRule(federatedSubject, goodPolicies, federated, [
  ["takes a branch", { subject: "repo:altinn/baseline:ref:refs/heads/main" }, pass],
  ["takes a service account", { subject: "system:serviceaccount:ttd:workload" }, pass],
  [
    "fails every pull request",
    { subject: "repo:altinn/baseline:pull_request" },
    fails("subject", "repo:altinn/baseline:pull_request", "an environment or a branch, not every pull request"),
  ],
  ["fails a wildcard", { subject: "repo:altinn/*:environment:prod" }, fails("subject", "repo:altinn/*:environment:prod", "one workload, without a wildcard")],
  [
    "fails a whole repository",
    { subject: "repo:altinn/baseline" },
    fails("subject", "repo:altinn/baseline", "repo:<owner>/<name>: with an environment or a branch"),
  ],
  [
    "fails a whole owner",
    { subject: "repository_owner:altinn" },
    fails("subject", "repository_owner:altinn", "repo:<owner>/<name>: with an environment or a branch"),
  ],
  [
    "fails an owner without a repository",
    { subject: "repo:altinn:environment:prod" },
    fails("subject", "repo:altinn:environment:prod", "repo:<owner>/<name>: with an environment or a branch"),
  ],
  ["fails nothing", { subject: "" }, fails("subject", "", "one workload, without a wildcard")],
  [
    "fails a pull request of a repository that is known later",
    { subject: "repo:${var.repository}:pull_request" },
    fails("subject", "repo:x:pull_request", "an environment or a branch, not every pull request"),
  ],
  ["cannot tell a branch of a repository that is known later", { subject: "repo:altinn/${var.repository}:ref:refs/heads/main" }, unknown("subject")],
  ["cannot tell a variable", { subject: computed }, unknown("subject")],
]);
