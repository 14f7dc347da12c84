import { contentFilter } from "../../../../policy/rules/ai/content-filter";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  contentFilter,
  single("azurerm_cognitive_account_rai_policy", { content_filter: [{ filter_enabled: true, block_enabled: true }] }),
  "azurerm_cognitive_account_rai_policy.x",
  [
    ["fails one that only notes", { content_filter: [{ filter_enabled: true, block_enabled: false }] }, fails("content_filter.block_enabled", false, "true")],
    ["fails one that is off", { content_filter: [{ filter_enabled: false, block_enabled: true }] }, fails("content_filter.filter_enabled", false, "true")],
    ["cannot tell dynamic ones", { content_filter: computed }, unknown("content_filter")],
  ],
);
