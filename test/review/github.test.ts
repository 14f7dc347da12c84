import fc from "fast-check";
import { blocks } from "../../policy/model";
import { renderGithub } from "../../review/github";
import { blockedReport, failingFinding, holdingReport, repeated } from "./fixture-report";
import { hostileReport } from "./hostile-report";

const command = /^::(?:error (?:file=[^:,\r\n]*,(?:line=\d+,)?)?title=[^:,\r\n]*|notice title=[^:,\r\n]*)::[^\r\n]*$/;

describe("renderGithub", () => {
  test("annotates a blocked run", () => expect(renderGithub(blockedReport)).toMatchSnapshot());
  test("says in one line that a run holds", () => expect(renderGithub(holdingReport)).toMatchSnapshot());

  test("points at the deployment entry, which the pull request shows", () => {
    expect(renderGithub({ ...blockedReport, findings: [failingFinding] })).toMatch(/^::error file=config\/deployments\/altinn.yaml,line=61,/);
  });

  test("annotates fifty and counts the rest", () => {
    const lines = renderGithub({ ...blockedReport, findings: repeated(64) })
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(50);
    expect(lines.at(-1)).toBe("::notice title=norway-azure-baseline::blocked: 64 violations of 1 rule; 14 more findings are not annotated");
  });

  test("escapes what the runner would read as its own", () => {
    const finding = { ...failingFinding, rule: "a:b,c", origin: undefined, file: "a,b:c\nd.json", expected: undefined, message: "100%\nof it" };
    const [line] = renderGithub({ ...blockedReport, findings: [finding] }).split("\n");
    expect(line).toContain("file=a%2Cb%3Ac/nd.json,".replace("/n", "\\n"));
    expect(line).toContain("title=a%3Ab%2Cc (critical)::");
    expect(line).toContain("100%25\\nof it");
  });

  test("writes one command a line, whatever the values", () => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        const lines = renderGithub(report).split("\n");
        expect(lines.pop()).toBe("");
        expect(lines).toHaveLength(report.findings.filter(blocks).length + 1);
        for (const line of lines) expect(line).toMatch(command);
      }),
    );
  });
});
