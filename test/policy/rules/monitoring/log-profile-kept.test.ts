import { pass, type Verdict } from "../../../../policy/model";
import { logProfileKept } from "../../../../policy/rules/monitoring/log-profile-kept";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_monitor_log_profile.x";
const judge = (body: Json) => answers(logProfileKept, graphOf({ resource: { azurerm_monitor_log_profile: { x: body } } }))[place];

it.each<[string, Json, Verdict]>([
  ["passes a year", { retention_policy: { enabled: true, days: 365 } }, pass],
  ["passes for ever", { retention_policy: { enabled: false, days: 0 } }, pass],
  ["passes for ever, by a policy that is on", { retention_policy: { enabled: true, days: "0" } }, pass],
  ["fails a quarter", { retention_policy: [{ enabled: true, days: 90 }] }, fails("retention_policy.days", 90, "365 or more")],
  ["fails without a policy", {}, fails("retention_policy.enabled", undefined, "true")],
  ["cannot tell a variable", { retention_policy: { enabled: true, days: computed } }, unknown("retention_policy.days")],
])("%s", (_, body, verdict) => expect(judge(body)).toEqual(verdict));
