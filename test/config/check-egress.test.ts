import fc from "fast-check";
import { isTooWide } from "../../config/check-egress";
import { loadDeployment } from "../../config/load-deployment";
import { problemsOf, smallWith } from "./small-deployment";

const today = new Date("2026-11-22T12:00:00Z");
const problems = (egress: string) => problemsOf(smallWith({ 14: `  email: drift@example.no\negress:\n${egress}` }), (file) => loadDeployment(file, today));
const rule = (name: string, ...fqdns: string[]) => `  - { name: ${name}, purpose: Tests, fqdns: [${fqdns.map((fqdn) => JSON.stringify(fqdn)).join(", ")}] }`;
const tooWide = (fqdn: string) =>
  `got "${fqdn}", below which anybody can have a name; expected host names, or *. and the domain of one organisation: name the hosts that are needed`;

describe("the ways out", () => {
  test("may lead to hosts, and to all below the domain of one organisation", () => {
    expect(problems([rule("a", "maskinporten.no", "mcr.microsoft.com"), rule("b", "*.skatteetaten.no", "*.oslo.kommune.no")].join("\n"))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      "a name twice, however it is written",
      [rule("Registers", "a.example.no"), rule("registers", "b.example.no")].join("\n"),
      ['17:13: egress[1].name - got "registers" a second time; expected each name once: merge the two, or rename one'],
    ],
    [
      "a name of the platform's",
      rule("Cluster", "example.no"),
      ['16:13: egress[0].name - got "Cluster", which the platform calls a way out of its own: rename it'],
    ],
    ["all names of a country", rule("a", "a.example.no", "*.no"), [`16:56: egress[0].fqdns[1] - ${tooWide("*.no")}`]],
    ["the names of a cloud's customers", rule("a", "*.blob.core.windows.net"), [`16:40: egress[0].fqdns[0] - ${tooWide("*.blob.core.windows.net")}`]],
    [
      "what is no host name",
      rule("a", "https://example.no/"),
      ['16:40: egress[0].fqdns[0] - got "https://example.no/"; expected a host name in lower case, or *. and the domain of one organisation: change it'],
    ],
    [
      "a name of the list with a space",
      rule('"a b"', "example.no"),
      ['16:13: egress[0].name - got "a b"; expected letters, digits and single dashes: write "ab"'],
    ],
    ["no host at all", rule("a"), ["16:32: egress[0].fqdns - got an empty list; expected a list of at least 1 entry: add one"]],
  ])("are refused with %s", (_, egress, expected) => {
    expect(problems(egress)).toEqual(expected);
  });

  test.each([
    "*.com",
    "*.co.uk",
    "*.com.au",
    "*.kommune.no",
    "*.dep.no",
    "*.windows.net",
    "*.core.windows.net",
    "*.azure.com",
    "*.norwayeast.cloudapp.azure.com",
    "*.azurewebsites.net",
    "*.s3.amazonaws.com",
    "*.cloudfront.net",
    "*.github.io",
    "*.workers.dev",
  ])("%s leads to anybody", (fqdn) => expect(isTooWide(fqdn)).toBe(true));

  test.each(["*.altinn.no", "*.shop.azurewebsites.net", "*.example.github.io", "*.mywindows.net", "*.example.co.uk"])("%s leads to one organisation", (fqdn) =>
    expect(isTooWide(fqdn)).toBe(false),
  );

  test("a host name is never too wide, a wildcard of a top-level domain or inside of a cloud always", () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
    const labels = fc.array(label, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(labels, fc.stringMatching(/^[a-z]{2,10}$/), fc.constantFrom("windows.net", "azure.com", "amazonaws.com"), (names, top, cloud) => {
        expect(isTooWide([...names, top].join("."))).toBe(false);
        expect(isTooWide(`*.${top}`)).toBe(true);
        expect(isTooWide(["*", ...names, cloud].join("."))).toBe(true);
      }),
    );
  });
});
