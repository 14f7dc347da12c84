import { notApplicable, pass } from "../../../../policy/model";
import { auditRetention } from "../../../../policy/rules/database/audit-retention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf } from "../../support/graph";
import { single } from "../../support/single";

const policy = "azurerm_mssql_server_extended_auditing_policy";
const none = fails(policy, "none", "one, so that there is a log to keep");

describeRule(
  auditRetention,
  single("azurerm_mssql_server_extended_auditing_policy", { retention_in_days: 90 }),
  "azurerm_mssql_server_extended_auditing_policy.x",
  [
    ["takes the default, which is for ever", { retention_in_days: undefined }, pass],
    ["fails a day too few", { retention_in_days: 89 }, fails("retention_in_days", 89, "90 or more")],
    ["cannot tell a variable", { retention_in_days: computed }, unknown("retention_in_days")],
  ],
);

describeRule(
  auditRetention,
  single("azurerm_mssql_database_extended_auditing_policy", { retention_in_days: 90 }),
  "azurerm_mssql_database_extended_auditing_policy.x",
  [
    ["takes the default, which is for ever", { retention_in_days: undefined }, pass],
    ["fails a day too few", { retention_in_days: 89 }, fails("retention_in_days", 89, "90 or more")],
    ["cannot tell a variable", { retention_in_days: computed }, unknown("retention_in_days")],
  ],
);

describeRule(auditRetention, single("azurerm_mssql_server", { extended_auditing_policy: { retention_in_days: 120 } }), "azurerm_mssql_server.x", [
  ["fails a server without a policy", { extended_auditing_policy: undefined }, none],
  ["fails a day too few", { extended_auditing_policy: { retention_in_days: 30 } }, fails("retention_in_days", 30, "90 or more")],
]);

describeRule(auditRetention, single("azurerm_sql_server", { extended_auditing_policy: { retention_in_days: 120 } }), "azurerm_sql_server.x", [
  ["fails a server without a policy", { extended_auditing_policy: undefined }, none],
  ["fails a day too few", { extended_auditing_policy: { retention_in_days: 30 } }, fails("retention_in_days", 30, "90 or more")],
]);

it.each(["azurerm_mssql_server", "azurerm_sql_server"])("judges a policy of its own in the place of %s", (type) => {
  const others = { [policy]: { p: { server_id: `\${${type}.x.id}`, retention_in_days: 30 } } };
  const verdicts = { [`${type}.x`]: notApplicable, [`${policy}.p`]: fails("retention_in_days", 30, "90 or more") };
  expect(answers(auditRetention, graphOf(single(type, {}, others)))).toEqual(verdicts);
});
