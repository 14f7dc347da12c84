import fc from "fast-check";
import { checkRetention } from "../../config/check-retention";
import { type DataClass, dataClasses } from "../../config/deployment";
import { loadDeployment } from "../../config/load-deployment";
import { problemsOf, smallWith } from "./small-deployment";

const today = new Date("2026-11-22T12:00:00Z");
const problems = (lines: Readonly<Record<number, string>>) => problemsOf(smallWith(lines), (file) => loadDeployment(file, today));
const database = "    data: { postgresql: { size: GP_Standard_D2ads_v5, storageGib: 64, highAvailability: true, backupDays: 20 } }";

describe("the retention of backups", () => {
  test("may be as long as that of personal data, and longer where there is none", () => {
    expect(problems({ 31: "    backup: { retentionDays: 360 }", 85: "    retentionDays: 360" })).toEqual([]);
    expect(problems({ 72: "    retentionDays: 30", 85: "    retentionDays: 30" })).toEqual([]);
    expect(problems({ 70: "    dataClass: confidential", 72: "    retentionDays: 8" })).toEqual([]);
  });

  test.each<[string, Record<number, string>, string[]]>([
    [
      "that outlives the data of one owner",
      { 85: "    retentionDays: 29" },
      [
        "31:30: environments.tt02.backup.retentionDays - got 30, but personal data of nav must be gone after 29 days, from the backups too; expected 29 or less: shorten it",
      ],
    ],
    [
      "that outlives the data of two, in each environment",
      { 72: "    retentionDays: 20", 83: "    dataClass: personal-sensitive", 85: "    retentionDays: 25" },
      [
        "31:30: environments.tt02.backup.retentionDays - got 30, but personal data of skd and nav must be gone after 20 days, from the backups too; expected 20 or less: shorten it",
        "46:30: environments.prod.backup.retentionDays - got 30, but personal data of skd must be gone after 20 days, from the backups too; expected 20 or less: shorten it",
      ],
    ],
    [
      "of the database",
      { 31: `${database}\n    backup: { retentionDays: 7 }`, 85: "    retentionDays: 15" },
      [
        "31:107: environments.tt02.data.postgresql.backupDays - got 20, but personal data of nav must be gone after 15 days, from the backups too; expected 15 or less: shorten it",
      ],
    ],
    [
      "of the database, where it cannot be short enough",
      { 31: `${database}\n    backup: { retentionDays: 7 }`, 85: "    retentionDays: 13" },
      [
        "31:107: environments.tt02.data.postgresql.backupDays - got 20, but personal data of nav must be gone after 13 days, from the backups too; expected 13 or less: take nav out of the environment, or its database",
      ],
    ],
    [
      "of data that could not be recovered for a week",
      { 72: "    retentionDays: 7" },
      ["72:20: serviceOwners.skd.retentionDays - got the number 7; expected a whole number from 8 to 36500: raise it"],
    ],
  ])("is refused %s", (_, lines, expected) => {
    expect(problems(lines)).toEqual(expected);
  });

  test("is refused just where it outlives personal data in the environment", () => {
    const owner = fc.record({ dataClass: fc.constantFrom<DataClass>(...dataClasses), retentionDays: fc.integer({ min: 8, max: 400 }), isHere: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 360 }), fc.array(owner, { maxLength: 6 }), (days, owners) => {
        const serviceOwners = Object.fromEntries(
          owners.map(({ isHere, ...rest }, index) => [`o${index}`, { ...rest, environments: [isHere ? "prod" : "tt02"] }]),
        );
        const complaints = [...checkRetention({ environments: { prod: { backup: { retentionDays: days } } }, serviceOwners })];
        const limits = owners.filter(({ dataClass, isHere }) => isHere && dataClass.startsWith("personal")).map(({ retentionDays }) => retentionDays);
        expect(complaints).toHaveLength(Math.min(...limits) < days ? 1 : 0);
      }),
    );
  });
});
