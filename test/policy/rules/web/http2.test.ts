import { http2 } from "../../../../policy/rules/web/http2";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of http2.resourceTypes)
  describeRule(http2, goodWeb, `${type}.main`, [
    ["fails HTTP/1.1", { "site_config.http2_enabled": false }, fails("site_config.http2_enabled", false, "true")],
    ["cannot tell a variable", { "site_config.http2_enabled": computed }, unknown("site_config.http2_enabled")],
    ["fails the default", { "site_config.http2_enabled": undefined }, fails("site_config.http2_enabled", false, "true")],
  ]);
