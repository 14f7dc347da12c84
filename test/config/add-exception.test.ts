import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addException, complaintOf } from "../../config/add-exception";
import type { Exception } from "../../config/exceptions";
import { loadExceptions } from "../../config/load-exceptions";
import { withFile } from "./small-deployment";

const today = new Date("2026-11-22T12:00:00Z");
const exception: Exception = {
  rule: "storage/tls",
  scope: "prod-data/Storage/Resource",
  reason: "an old client that is replaced in the spring",
  risk: { likelihood: "low", consequence: "medium", acceptedBy: "Head of platform" },
  owner: "team-data",
  ticket: "ALT-1",
  created: "2026-11-22",
  expires: "2027-03-31",
};
const written = `  - rule: storage/tls
    scope: prod-data/Storage/Resource
    reason: an old client that is replaced in the spring
    risk:
      likelihood: low
      consequence: medium
      acceptedBy: Head of platform
    owner: team-data
    ticket: ALT-1
    created: "2026-11-22"
    expires: "2027-03-31"
`;

describe("an exception that is added", () => {
  it("stands at the end, and all else stays as it was", () => {
    const before = readFileSync("config/exceptions.yaml", "utf8");
    withFile(before, (file) => {
      addException(file, exception, today);
      expect(readFileSync(file, "utf8")).toBe(`${before}${written}`);
      expect(loadExceptions(file, { today }).exceptions.at(-1)).toEqual({ ...exception, line: before.split("\n").length });
    });
  });

  it.each(["exceptions: []\n", "# Nothing yet.\nexceptions: []\n"])("is the first of a register that says %j", (before) =>
    withFile(before, (file) => {
      addException(file, exception, today);
      expect(readFileSync(file, "utf8")).toBe(`${before.replace(" []", "")}${written}`);
    }),
  );

  it.each([
    ["it ends too late", "exceptions: []\n", { expires: "2028-01-01" }, /exceptions\[0\]\.expires - got "2028-01-01", more than 12 months after/],
    ["the register is wrong already", "exceptions:\n  - rule: storage/tls\n", {}, /exceptions\[0\]\.scope - missing/],
    ["the register is none", "exceptions: 5\n", {}, /exceptions - got the number 5/],
  ])("is not written when %s, and nothing is left behind", (_, before, change, message) =>
    withFile(before, (file) => {
      expect(() => addException(file, { ...exception, ...change }, today)).toThrow(message);
      expect(readFileSync(file, "utf8")).toBe(before);
      expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
    }),
  );

  it("is refused by the name of the register, not of the draft", () =>
    withFile("exceptions: []\n", (file) => {
      writeFileSync(file, "exceptions: []\n");
      expect(() => addException(file, { ...exception, ticket: "" }, today)).toThrow(new RegExp(`^${file.replaceAll(/[.\\/]/g, "\\$&")}:`));
    }));
});

it.each([
  ["reason", "short", "must say why in at least 20 characters"],
  ["likelihood", "lo", expect.stringContaining('"low"')],
  ["covers", Number.NaN, expect.any(String)],
  ["expires", "soon", expect.any(String)],
  ["expires", "2027-03-31", undefined],
  ["acceptedBy", "Head of platform", undefined],
] as const)("says of the field %s with %j what is wrong", (field, value, complaint) => expect(complaintOf(field, value)).toEqual(complaint));
