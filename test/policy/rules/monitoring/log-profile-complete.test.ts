import { pass, type Verdict } from "../../../../policy/model";
import { logProfileComplete } from "../../../../policy/rules/monitoring/log-profile-complete";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_monitor_log_profile.x";
const judge = (body: Json) => answers(logProfileComplete, graphOf({ resource: { azurerm_monitor_log_profile: { x: body } } }))[place];

it.each<[string, Json, Verdict]>([
  ["passes all three", { categories: ["Write", "Delete", "Action"] }, pass],
  ["fails two", { categories: ["Write", "Delete"] }, fails("categories", ["Write", "Delete"], "Action, Delete, Write")],
  ["fails none", {}, fails("categories", [], "Action, Delete, Write")],
  ["cannot tell a variable", { categories: computed }, unknown("categories")],
])("%s", (_, body, verdict) => expect(judge(body)).toEqual(verdict));
