import { pass } from "../../../../policy/model";
import { noCorsWildcard } from "../../../../policy/rules/storage/no-cors-wildcard";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";
import { graphOf, verdicts } from "../../support/graph";

describeRule(noCorsWildcard, goodStorage, account, [
  ["takes single origins", { "blob_properties.cors_rule": [{ allowed_origins: ["https://altinn.no"] }] }, pass],
  [
    "fails everybody",
    { "blob_properties.cors_rule": [{ allowed_origins: ["https://altinn.no"] }, { allowed_origins: ["*"] }] },
    fails("blob_properties.cors_rule.allowed_origins", ["*"], "single origins"),
  ],
  [
    "fails all below a name",
    { "blob_properties.cors_rule": { allowed_origins: ["https://*.example.no"] } },
    fails("blob_properties.cors_rule.allowed_origins", ["https://*.example.no"], "single origins"),
  ],
  [
    "reads the rules for files",
    { "share_properties.cors_rule": { allowed_origins: ["*"] } },
    fails("share_properties.cors_rule.allowed_origins", ["*"], "single origins"),
  ],
  ["cannot tell a variable", { "blob_properties.cors_rule": { allowed_origins: computed } }, unknown("blob_properties.cors_rule.allowed_origins")],
  ["cannot tell a dynamic block", { "blob_properties.dynamic": { cors_rule: {} } }, unknown("blob_properties.cors_rule.allowed_origins")],
]);

it("judges queues whose properties stand in a resource of their own", () => {
  const judge = (origin: string) =>
    verdicts(noCorsWildcard, graphOf({ resource: { azurerm_storage_account_queue_properties: { q: { cors_rule: { allowed_origins: [origin] } } } } }));
  expect(judge("*")).toEqual({ "azurerm_storage_account_queue_properties.q": "fail" });
  expect(judge("https://altinn.no")).toEqual({ "azurerm_storage_account_queue_properties.q": "pass" });
});
