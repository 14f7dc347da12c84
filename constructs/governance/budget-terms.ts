import { Token } from "cdktf";
import { wrongInput } from "../input";

/** What every budget is made of. */
export interface BudgetTerms {
  /** For each month, in the currency of the billing account. */
  readonly amount: number;
  /** Date of the first day, such as 2027-01-01; Azure takes the first of a month only. */
  readonly startDate: string;
  /** E-mail addresses that are told. */
  readonly contacts: readonly string[];
}

/** Told when four fifths are spent and when all is; and already when Azure foresees a tenth too much. */
const thresholds = [
  { thresholdType: "Actual", threshold: 80 },
  { thresholdType: "Actual", threshold: 100 },
  { thresholdType: "Forecasted", threshold: 110 },
] as const;

/**
 * The attributes that all budgets share, whatever they are for.
 *
 * Holds NOR-RES-06.
 * @throws when the amount is below 1, the first day is not the first of a month, or nobody would be told
 */
export function monthlyBudget(where: string, { amount, startDate, contacts }: BudgetTerms) {
  if (!Token.isUnresolved(amount) && !(amount >= 1)) {
    throw wrongInput(where, { what: "amount is too small", got: amount, allowed: "1 or more", fix: "set the monthly amount" });
  }
  if (!Token.isUnresolved(startDate) && !/^\d{4}-(0[1-9]|1[0-2])-01$/.test(startDate)) {
    throw wrongInput(where, {
      what: "startDate is not the first day of a month",
      got: startDate,
      allowed: "dates such as 2027-01-01",
      fix: "take the first of the month",
    });
  }
  if (contacts.length === 0) {
    throw wrongInput(where, { what: "contacts is empty", got: "none", allowed: "one e-mail address or more", fix: "name who is told" });
  }
  return {
    amount,
    timeGrain: "Monthly",
    timePeriod: { startDate: `${startDate}T00:00:00Z` },
    notification: thresholds.map((threshold) => ({ ...threshold, enabled: true, operator: "GreaterThanOrEqualTo", contactEmails: [...contacts] })),
  };
}
