import fc from "fast-check";
import { loadDeployment } from "../../config/load-deployment";
import { problemsOf, smallWith } from "./small-deployment";

const today = new Date("2026-11-22T12:00:00Z");
const group = (last: number) => `00000000-0000-4000-8000-00000000200${last}`;
const grant = {
  group: group(1),
  role: "Storage Blob Data Reader",
  environments: "[tt02]",
  purpose: "Find out why a form did not arrive",
  legalBasis: "GDPR Art. 6(1)(e)",
  until: "2027-06-30",
  ticket: "T-1",
};
type Grant = typeof grant & { readonly thirdParty?: string };

/** Lines of the small deployment in which nav, who is in tt02 alone, has grants: each on eight lines from line 89, or nine with a third party. */
const withGrants = (...grants: readonly Partial<Grant>[]) => ({
  87: [
    "      readers: 00000000-0000-4000-8000-000000001002",
    "    grants:",
    ...grants.flatMap((each) =>
      Object.entries({ ...grant, ...each })
        .filter(([, value]) => value !== "")
        .map(([key, value], index) => `${index === 0 ? "      - " : "        "}${key}: ${value}`),
    ),
  ].join("\n"),
});
const problems = (lines: Readonly<Record<number, string>>, now = today) => problemsOf(smallWith(lines), (file) => loadDeployment(file, now));

describe("access grants", () => {
  test("hold for a group of the owner and one of a third party, from today to 366 days ahead", () => {
    expect(problems(withGrants({}, { group: group(2), thirdParty: "Eksempel AS" }))).toEqual([]);
    expect(problems(withGrants({ until: "2026-11-22" }, { group: group(2), until: "2027-11-23" }))).toEqual([]);
  });

  test("may give a group two roles, or one in two environments for two reasons", () => {
    expect(problems(withGrants({}, { role: "Reader" }))).toEqual([]);
    expect(problems({ 79: "    environments: [tt02, prod]", ...withGrants({}, { environments: "[prod]" }) })).toEqual([]);
  });

  test("need an article or a section for personal data alone", () => {
    for (const legalBasis of ["GDPR art. 28", "personvernforordningen artikkel 6", "statistikkloven § 10", "Art.6"]) {
      expect(problems(withGrants({ legalBasis }))).toEqual([]);
    }
    expect(problems({ 83: "    dataClass: internal", ...withGrants({ legalBasis: "agreement 2026/114" }) })).toEqual([]);
  });

  test.each<[string, Record<number, string>, string[]]>([
    [
      "an unknown environment",
      withGrants({ environments: "[tt2]" }),
      ['91:24: serviceOwners.nav.grants[0].environments[0] - got "tt2"; expected "tt02" or "prod": did you mean "tt02"?'],
    ],
    [
      "an environment of others",
      withGrants({ environments: "[tt02, prod]" }),
      ['91:30: serviceOwners.nav.grants[0].environments[1] - got "prod", in which nav is not; expected "tt02": remove it, or add the owner to the environment'],
    ],
    [
      "an environment twice",
      withGrants({ environments: "[tt02, tt02]" }),
      ['91:30: serviceOwners.nav.grants[0].environments[1] - got "tt02" a second time: remove it'],
    ],
    [
      "an end in the past",
      withGrants({ until: '"2026-11-21"' }),
      ['94:16: serviceOwners.nav.grants[0].until - got "2026-11-21", but today is 2026-11-22: remove the grant, or decide on it anew'],
    ],
    [
      "an end too far ahead",
      withGrants({ until: '"2027-11-24"' }),
      ['94:16: serviceOwners.nav.grants[0].until - got "2027-11-24", more than 366 days ahead; expected 2027-11-23 at the latest: shorten it'],
    ],
    ["no end", withGrants({ until: "" }), ["89:9: serviceOwners.nav.grants[0].until - missing; expected a date such as 2027-06-30: add it"]],
    [
      "no legal basis",
      withGrants({ legalBasis: "" }),
      ["89:9: serviceOwners.nav.grants[0].legalBasis - missing; expected text of at least 3 characters: add it"],
    ],
    [
      "a legal basis that names no law",
      withGrants({ legalBasis: "avtale, Artsdatabanken" }),
      [
        '93:21: serviceOwners.nav.grants[0].legalBasis - got "avtale, Artsdatabanken" for personal data; expected an article or a section, such as "GDPR Art. 6(1)(e)" or "forvaltningsloven § 13 b": name it',
      ],
    ],
    [
      "the owner as a third party, by its name and by its code",
      withGrants({ thirdParty: "NAV " }, { group: group(2), thirdParty: "nav" }),
      [
        '96:21: serviceOwners.nav.grants[0].thirdParty - got "NAV", which is the owner itself; expected another organisation: remove it, or name whose group it is',
        '104:21: serviceOwners.nav.grants[1].thirdParty - got "nav", which is the owner itself; expected another organisation: remove it, or name whose group it is',
      ],
    ],
    [
      "the same group and role twice in an environment",
      { 79: "    environments: [tt02, prod]", ...withGrants({}, { environments: "[prod, tt02]" }) },
      [
        `96:16: serviceOwners.nav.grants[1].group - got ${group(1)} with the role Storage Blob Data Reader in tt02, which grants[0] gives it as well; expected each once: merge the two, or remove one`,
      ],
    ],
    [
      "a role that cannot be given",
      withGrants({ role: "Owner" }),
      [
        '90:15: serviceOwners.nav.grants[0].role - got "Owner"; expected "Reader", "Storage Blob Data Reader", "Storage Blob Data Contributor" or "Key Vault Secrets Officer": choose one of them',
      ],
    ],
  ])("are refused with %s", (_, lines, expected) => {
    expect(problems(lines)).toEqual(expected);
  });

  test("end with the day they name", () => {
    expect(problems(withGrants({}), new Date("2027-06-30T23:59:59Z"))).toEqual([]);
    expect(problems(withGrants({}), new Date("2027-07-01T00:00:00Z"))).toHaveLength(1);
  });

  test("hold from today to 366 days ahead, on any day", () => {
    const offset = fc.integer({ min: -500, max: 900 });
    const now = fc.date({ min: new Date("2020-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(now, offset, (from, days) => {
        const until = new Date(from.getTime() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
        expect(problems(withGrants({ until: `"${until}"` }), from)).toHaveLength(days < 0 || days > 366 ? 1 : 0);
      }),
      { numRuns: 30 },
    );
  });
});
