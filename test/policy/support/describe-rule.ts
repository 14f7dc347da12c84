import { notApplicable, pass, type Rule, type Value, type Verdict } from "../../../policy/model";
import { type Changes, change } from "./change";
import { answers, graphOf, type Json } from "./graph";

/** A sentence, what is changed of the good JSON, and what the rule then says of the resource. */
export type Case = readonly [sentence: string, changes: Changes, verdict: Verdict];

/** A failure, as a rule reports it. */
export function fails(attribute: string, actual: Value, expected: string): Verdict {
  return { state: "fail", attribute, actual, expected };
}

/** An answer that cannot be told, whatever the reason given. */
export function unknown(attribute: string): Verdict {
  return { state: "unknown", attribute, why: expect.stringMatching(/^[^.]+[^.]$/) };
}

/** What is written where a value is known only after the plan. */
export const computed = "${var.x}";

/**
 * Starts from JSON of which the rule holds, breaks one thing at a time, and asserts what the rule says of every resource it is about:
 * of the one at the address what the case says, of all others what it said before.
 */
export function describeRule(rule: Rule, good: Json, address: string, cases: readonly Case[]): void {
  describe(rule.id, () => {
    const before = answers(rule, graphOf(good));

    it("holds of the good JSON", () => {
      expect(before[address]).toEqual(pass);
      expect(Object.values(before).filter((v) => v !== pass && v !== notApplicable)).toEqual([]);
    });

    it.each(cases)("%s", (_, changes, verdict) => expect(answers(rule, graphOf(change(good, changes, address)))).toEqual({ ...before, [address]: verdict }));
  });
}
