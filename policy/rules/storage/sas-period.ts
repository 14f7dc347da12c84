import { notApplicable, pass, type Rule, unresolved } from "../../model";

const attribute = "sas_policy.expiration_period";

export const sasPeriod: Rule = {
  id: "storage/sas-period",
  title: "what is signed with the key of a storage account ends within a day",
  severity: "low",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-09"],
  checkov: [],
  rationale: "a signed address that leaks is worth as much as the time that is left of it",
  remediation: "set sas_policy.expiration_period to 01.00:00:00 or less",
  references: ["https://learn.microsoft.com/azure/storage/common/sas-expiration-policy"],
  evaluate: (account) => {
    const period = account.get(attribute);
    if (period === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    if (typeof period !== "string" || period === "") return notApplicable;
    const [, days = "", clock = ""] = /^(\d+)\.(\d\d:\d\d:\d\d)$/.exec(period) ?? [];
    const isShort = days !== "" && (Number(days) === 0 || (Number(days) === 1 && clock === "00:00:00"));
    return isShort ? pass : { state: "fail", attribute, actual: period, expected: "01.00:00:00 or less" };
  },
};
