import { pass } from "../../../../policy/model";
import { requiredTags } from "../../../../policy/rules/governance/required-tags";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

const all = "finops_environment, finops_product, finops_serviceownercode, repository, cost_centre, data_class";

describeRule(requiredTags, goodStorage, account, [
  ["lets more tags stand", { "tags.more": "x" }, pass],
  ["fails a tag that is not there", { "tags.repository": undefined }, fails("tags", "without repository", all)],
  ["fails an empty tag", { "tags.data_class": "" }, fails("tags", "without data_class", all)],
  ["fails a resource without tags", { tags: undefined }, fails("tags", `without ${all}`, all)],
  [
    "fails what is not there before it wonders about the rest",
    { "tags.repository": undefined, "tags.data_class": computed },
    fails("tags", "without repository", all),
  ],
  ["cannot tell a variable", { "tags.repository": computed }, unknown("tags")],
  ["cannot tell tags that a function makes", { tags: "${merge(local.tags, {})}" }, unknown("tags")],
  [
    "follows tags in a local",
    { tags: "${local.tags}", "/locals": { tags: { finops_product: "altinn" } } },
    fails("tags", "without finops_environment, finops_serviceownercode, repository, cost_centre, data_class", all),
  ],
]);
