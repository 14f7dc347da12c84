import { httpLog } from "../../../../policy/rules/web/http-log";
import { describeRule, fails } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of httpLog.resourceTypes)
  describeRule(httpLog, goodWeb, `${type}.main`, [["fails what has none", { "logs.http_logs": undefined }, fails("logs.http_logs", undefined, "a block")]]);
