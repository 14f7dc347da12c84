import fc from "fast-check";
import { renderText } from "../../review/text";
import { blockedReport, failingFinding, holdingReport, repeated } from "./fixture-report";
import { hostileReport } from "./hostile-report";

const plainText = { colour: false };

describe("renderText", () => {
  test("shows a blocked run", () => expect(renderText(blockedReport, plainText)).toMatchSnapshot());
  test("shows a run that holds", () => expect(renderText(holdingReport, plainText)).toMatchSnapshot());
  test("shows everything when it is asked to be verbose", () => expect(renderText(blockedReport, { colour: false, verbose: true })).toMatchSnapshot());
  test("colours the verdict and the severities", () => expect(renderText(blockedReport, { colour: true })).toMatchSnapshot());

  test("says the verdict in its first line", () => {
    expect(renderText(blockedReport, plainText).split("\n")[0]).toBe("✗ blocked  4 violations of 3 rules, 1 answer not proven");
    expect(renderText(holdingReport, plainText).split("\n")[0]).toMatch(/^✓ holds {2}/);
  });

  test("puts the worst rule first, whatever the order of the findings", () => {
    const reversed = { ...blockedReport, findings: [...blockedReport.findings].reverse() };
    expect(renderText(reversed, plainText)).toBe(renderText(blockedReport, plainText));
  });

  test("cuts the places of a rule at ten and says how many more there are and where", () => {
    const text = renderText({ ...blockedReport, findings: repeated(13) }, { colour: false, allAt: "reports/findings.json" });
    expect(text).toContain("stack-0009/Vault/Resource");
    expect(text).not.toContain("stack-0010/Vault/Resource");
    expect(text).toContain("… and 3 more places, in full: reports/findings.json");
  });

  test("names the rules beyond the twentieth in one line each", () => {
    const text = renderText({ ...blockedReport, findings: repeated(1, 25) }, plainText);
    expect(text).toContain("and 5 more rules, in full: --format json");
    expect(text).toMatch(/^critical {2}group\/rule-024 {2}1 place$/m);
  });

  test("shows the fix at each place when the places want different ones", () => {
    const other = { ...failingFinding, stack: "z", constructPath: "z/Vault", remediation: "Do something else." };
    const text = renderText({ ...blockedReport, findings: [failingFinding, other] }, plainText);
    expect(text).toContain("fix  Remove the override");
    expect(text).toContain("fix  Do something else.");
  });

  test("shows all that a verbose reader asks for", () => {
    expect(renderText({ ...blockedReport, findings: repeated(30, 30) }, { colour: false, verbose: true })).not.toContain("more");
  });

  test("keeps to 100 columns where no single word is longer", () => {
    for (const line of renderText(blockedReport, plainText)
      .split("\n")
      .filter((line) => !line.includes("https://")))
      expect(line.length).toBeLessThanOrEqual(100);
  });

  test("lets no value move the cursor, forge a line or turn the text around", () => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        expect(renderText(report, { colour: false, verbose: true })).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });
});
