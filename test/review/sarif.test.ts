import fc from "fast-check";
import type { Log, Result, Run } from "sarif";
import { blocks } from "../../policy/model";
import type { Report } from "../../review/report";
import { renderSarif } from "../../review/sarif";
import { blockedReport, failingFinding, repeated } from "./fixture-report";
import { hostileReport } from "./hostile-report";

function runOf(report: Report): Run {
  const log: Log = JSON.parse(renderSarif(report));
  expect(log.version).toBe("2.1.0");
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run;
}

function resultsOf(report: Report): readonly Result[] {
  return runOf(report).results ?? [];
}

function prints(report: Report): readonly unknown[] {
  return resultsOf(report).map((result) => result.partialFingerprints);
}

describe("renderSarif", () => {
  test("shows a blocked run", () => expect(renderSarif(blockedReport)).toMatchSnapshot());

  test("gives what is not proven a level exactly when it closes the gate", () => {
    const shown = resultsOf(blockedReport).map(({ ruleId, kind, level }) => `${ruleId} ${kind} ${level}`);
    expect(shown).toEqual([
      "key-vault/no-public-network fail error",
      "key-vault/no-public-network fail error",
      "exceptions/expired fail error",
      "storage/customer-managed-key fail error",
      "CKV_AZURE_43 fail warning",
      "governance/tags-complete open none",
      "storage/zone-redundant fail warning",
    ]);
  });

  test("suppresses what an exception accepts, and says who, why and until when", () => {
    const suppressed = resultsOf(blockedReport).filter((result) => result.suppressions?.length);
    expect(suppressed.map((result) => result.ruleId)).toEqual(["storage/zone-redundant"]);
    expect(suppressed[0]?.suppressions?.[0]).toMatchObject({
      kind: "external",
      status: "accepted",
      justification: "accepted until 2026-03-01 by team-performance (PLAT-2210): performance tests need the lowest write latency, and hold no data of anyone",
    });
  });

  test("keeps fingerprints when lines, values and the order of others change", () => {
    const moved = { ...blockedReport, findings: blockedReport.findings.map((finding) => ({ ...finding, line: (finding.line ?? 0) + 7, actual: "other" })) };
    expect(prints(moved)).toEqual(prints(blockedReport));
    expect(prints({ ...blockedReport, findings: [...blockedReport.findings].reverse() })).toEqual([...prints(blockedReport)].reverse());
  });

  test("gives each finding a fingerprint of its own", () => {
    const twice = { ...blockedReport, findings: [...blockedReport.findings, ...repeated(40), failingFinding] };
    expect(new Set(prints(twice).map((print) => JSON.stringify(print))).size).toBe(twice.findings.length);
  });

  test("writes files as relative URIs with forward slashes", () => {
    const [result] = resultsOf({ ...blockedReport, findings: [{ ...failingFinding, file: ".\\out put\\å#1.json", line: 0 }] });
    expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "out%20put/%C3%A5%231.json", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, startColumn: 1 },
    });
  });

  test("names the construct and the resource, and the deployment entry beside them", () => {
    const [result] = resultsOf(blockedReport);
    expect(result?.locations?.[0]?.logicalLocations?.map((one) => one.fullyQualifiedName)).toEqual([
      "prod-keys/Vault/Resource",
      "prod-keys/azurerm_key_vault.vault_5A1C9E02",
    ]);
    expect(result?.relatedLocations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "config/deployments/altinn.yaml" },
      region: { startLine: 61 },
    });
  });

  test("tells of the gate's own findings as notifications of a run that did not succeed", () => {
    const { invocations } = runOf(blockedReport);
    expect(invocations?.[0]?.executionSuccessful).toBe(false);
    expect(invocations?.[0]?.toolExecutionNotifications?.map((one) => one.descriptor?.id)).toEqual(["exceptions/expired"]);
    expect(runOf({ ...blockedReport, findings: [] }).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  test("shows a finding about no file on the deployment file", () => {
    const [result] = resultsOf({ ...blockedReport, findings: [{ ...failingFinding, file: "", line: undefined }] });
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("config/deployments/altinn.yaml");
  });

  test("obeys the standard where viewers trip, whatever the values", () => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        const run = runOf(report);
        const rules = run.tool.driver.rules ?? [];
        const artifacts = run.artifacts ?? [];
        expect(run.results).toHaveLength(report.findings.length);
        for (const [index, result] of (run.results ?? []).entries()) {
          expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
          expect(result.kind === "fail" || result.level === "none").toBe(true);
          const finding = report.findings[index];
          if (finding && blocks(finding)) expect(result.level).not.toBe("none");
          for (const location of [...(result.locations ?? []), ...(result.relatedLocations ?? [])]) {
            const { artifactLocation, region } = location.physicalLocation ?? {};
            expect(artifactLocation?.uri).toMatch(/^(?:[\w.~!*'()-]|%[\dA-F]{2}|\/|file:\/\/)+$/);
            expect(region?.startLine).toBeGreaterThanOrEqual(1);
            if (artifactLocation?.index !== undefined) expect(artifacts[artifactLocation.index]?.location?.uri).toBe(artifactLocation.uri);
          }
        }
        for (const rule of rules) if (rule.helpUri !== undefined) expect(() => new URL(rule.helpUri ?? "")).not.toThrow();
      }),
    );
  });
});
