import { loadExceptions } from "../../config/load-exceptions";
import { problemsOf, withFile } from "./small-deployment";

const today = new Date("2026-11-22T12:00:00Z");

const exception = `exceptions:
  - rule: storage/no-shared-key
    scope: prod-owner-skd/Storage/Resource
    reason: the import tool of the supplier signs with the account key
    risk: { likelihood: low, consequence: medium, acceptedBy: Head of platform }
    owner: platform-team
    ticket: TICKET-1
    created: CREATED
    expires: EXPIRES
`;
const dated = (created: string, expires: string) => exception.replace("CREATED", created).replace("EXPIRES", expires);
/** What is wrong with the entries, as the gate will say it. */
const problems = (text: string) =>
  withFile(text, (file) => (loadExceptions(file, { today }).malformed ?? []).map(({ line, column, message }) => `${line}:${column}: ${message}`));

describe("the file of exceptions", () => {
  test("gives each with the line it begins on", () => {
    withFile(dated("2026-11-01", "2027-11-01"), (file) => {
      expect(loadExceptions(file, { today })).toEqual({
        file,
        exceptions: [
          {
            line: 2,
            rule: "storage/no-shared-key",
            scope: "prod-owner-skd/Storage/Resource",
            reason: "the import tool of the supplier signs with the account key",
            risk: { likelihood: "low", consequence: "medium", acceptedBy: "Head of platform" },
            owner: "platform-team",
            ticket: "TICKET-1",
            created: "2026-11-01",
            expires: "2027-11-01",
          },
        ],
      });
    });
  });

  test("that comes with the baseline holds", () => {
    expect(() => loadExceptions("config/exceptions.yaml")).not.toThrow();
  });

  test("may be absent where nobody asked for it by name", () => {
    expect(loadExceptions("nowhere.yaml", { optional: true })).toEqual({ exceptions: [], file: "nowhere.yaml" });
    expect(() => loadExceptions("nowhere.yaml")).toThrow("nowhere.yaml: there is no such file: create it, or give the path of another");
  });

  test.each([
    ["2026-11-01", "2026-11-01", '9:14: exceptions[0].expires - got "2026-11-01", which is not after the day it was created, 2026-11-01: write a later day'],
    [
      "2026-11-01",
      "2027-11-02",
      '9:14: exceptions[0].expires - got "2027-11-02", more than 12 months after 2026-11-01; expected 2027-11-01 at the latest: shorten it',
    ],
    [
      "2024-02-29",
      "2025-03-01",
      '9:14: exceptions[0].expires - got "2025-03-01", more than 12 months after 2024-02-29; expected 2025-02-28 at the latest: shorten it',
    ],
    ["2026-11-24", "2027-01-01", '8:14: exceptions[0].created - got "2026-11-24", which is yet to come: write the day it was accepted'],
  ])("refuses one created %s that expires %s", (created, expires, problem) => {
    expect(problems(dated(created, expires))).toEqual([problem]);
  });

  test("takes one of today where the day has begun before it has in UTC", () => {
    expect(problems(dated("2026-11-23", "2027-11-23"))).toEqual([]);
  });

  test("keeps one that has expired: that is for the policy to find", () => {
    expect(problems(dated("2025-01-01", "2025-06-01"))).toEqual([]);
  });

  test("gives mistakes of the schema and of dates together", () => {
    const text = dated("2026-11-01", "2028-01-01")
      .replace("the import tool of the supplier signs with the account key", "because")
      .replace("likelihood: low", "likelihood: lo")
      .replace("ticket", "tikcet");
    expect(problems(text)).toEqual([
      '4:13: exceptions[0].reason - got "because"; it must say why in at least 20 characters: change it',
      '5:25: exceptions[0].risk.likelihood - got "lo"; expected "low", "medium" or "high": did you mean "low"?',
      '7:5: exceptions[0].tikcet - unknown key: did you mean "ticket"?',
      '9:14: exceptions[0].expires - got "2028-01-01", more than 12 months after 2026-11-01; expected 2027-11-01 at the latest: shorten it',
    ]);
  });

  test("leaves out the entry that is wrong, and keeps the others", () => {
    const whole = dated("2026-11-01", "2027-11-01");
    const other = whole.split("\n").slice(1).join("\n").replace("Resource", "Container").replace("ticket: TICKET-1", "covers: 0");
    withFile(`${whole}${other}`, (file) => {
      const { exceptions, malformed } = loadExceptions(file, { today });
      expect(exceptions.map(({ scope, line }) => [scope, line])).toEqual([["prod-owner-skd/Storage/Resource", 2]]);
      expect(malformed?.map(({ line, message }) => [line, message])).toEqual([
        [10, "exceptions[1].ticket - missing; expected text: add it"],
        [15, "exceptions[1].covers - got the number 0; expected a whole number, 1 or more: raise it"],
      ]);
    });
  });

  test.each([
    ["exceptions: 5", "exceptions - got the number 5"],
    ["exceptions: []\nmore: 1", "more - unknown key"],
    ["- 1", "got a list"],
    ["exceptions: [", "flow sequence"],
  ])("cannot be read at all as %j", (text, message) => {
    expect(problemsOf(text, (file) => loadExceptions(file, { today })).join("\n")).toContain(message);
  });
});
