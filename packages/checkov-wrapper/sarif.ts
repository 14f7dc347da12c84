import { corrections } from "./corrections";
import { packageVersion } from "./pin";
import { artifactOf, fingerprints, plain } from "./sarif-text";
import type { SarifLevel, SarifLog, SarifResult, SarifRule, SarifSuppression } from "./sarif-types";
import type { CheckovRecord, CheckovResult, Severity, Suppression } from "./types";

/** What may be chosen about a SARIF log. */
export interface SarifOptions {
  /** The folder that files are named from. @default process.cwd() */
  readonly root?: string;
  /** How bad a check is to you; those you leave out are as in `severities.json`. */
  readonly severities?: Readonly<Record<string, Severity>>;
}

const levels: Readonly<Record<Severity, SarifLevel>> = { critical: "error", high: "error", medium: "warning", low: "note" };

// In the middle of the bands by which code scanning names a severity: over 9 critical, 7 high, 4 medium.
const securitySeverity: Readonly<Record<Severity, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };

/**
 * The failed checks as SARIF 2.1.0, for code scanning and viewers. Checkov's own gives every result the level `error`, and neither
 * fingerprints nor suppressions.
 */
export function toSarif(result: CheckovResult, options: SarifOptions = {}): SarifLog {
  const { root = process.cwd(), severities = {} } = options;
  const severityOf = (record: CheckovRecord) => severities[record.checkId] ?? record.severity;
  const failed = result.records.filter((record) => record.result === "failed");
  const rules = new Map<string, { index: number; rule: SarifRule }>();
  for (const record of failed) {
    if (!rules.has(record.checkId)) rules.set(record.checkId, { index: rules.size, rule: ruleOf(record, severityOf(record)) });
  }
  const artifact = (file: string) => artifactOf(file, root);
  const prints = fingerprints(failed, (file) => artifact(file).uri);
  const results = failed.map((record, index): SarifResult => {
    const severity = severityOf(record);
    const [startLine, endLine] = record.fileLineRange;
    const { stack, address, constructPath, suppressed } = record;
    const resource = {
      name: plain(address),
      fullyQualifiedName: plain(stack === undefined ? address : `${stack}/${address}`),
      kind: "resource",
    };
    return {
      ruleId: record.checkId,
      ruleIndex: rules.get(record.checkId)?.index ?? -1,
      kind: "fail",
      level: levels[severity],
      message: { text: plain(`${address}: ${record.checkName}`) },
      locations: [
        {
          physicalLocation: { artifactLocation: artifact(record.file), region: { startLine, endLine: Math.max(startLine, endLine) } },
          logicalLocations: constructPath === undefined ? [resource] : [resource, { fullyQualifiedName: plain(constructPath), kind: "construct" }],
        },
      ],
      partialFingerprints: prints[index] ?? {},
      // Viewers that know suppressions take a missing list for "not known", an empty one for "not suppressed".
      suppressions: suppressed ? [suppressionOf(suppressed)] : [],
      properties: { severity, resourceType: record.resourceType, evaluatedKeys: record.evaluatedKeys, ...(stack === undefined ? {} : { stack: plain(stack) }) },
    };
  });
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "checkov-wrapper",
            version: packageVersion(),
            informationUri: "https://www.checkov.io",
            rules: [...rules.values()].map(({ rule }) => rule),
          },
          extensions: [{ name: "Checkov", version: result.version }],
        },
        // There is a result only of a scan that was complete.
        invocations: [{ executionSuccessful: true }],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "the folder that files are named from" } } },
        artifacts: result.files.map((file) => ({ location: artifact(file) })),
        results,
        properties: { framework: result.framework, resources: result.resources, unchecked: result.unchecked, unusedSuppressions: result.unusedSuppressions },
      },
    ],
  };
}

function ruleOf({ checkId, checkName, guideline }: CheckovRecord, severity: Severity): SarifRule {
  const correction = corrections.find(({ id }) => id === checkId);
  const doubt = correction && `Not to be relied on (${correction.verdict}, ${correction.resourceType}): ${correction.reason}.`;
  const page = guideline && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(guideline) ? guideline : undefined;
  const text = [`${checkName}.`, doubt].filter((part) => part).join("\n");
  return {
    id: checkId,
    shortDescription: { text: plain(checkName) },
    fullDescription: { text: plain(doubt ? `${checkName}. ${doubt}` : checkName) },
    help: {
      text: page ? `${text}\n${page}` : text,
      markdown: [`**${checkName}**`, doubt, page && `See [${checkId}](${page}).`].filter((part) => part).join("\n\n"),
    },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level: levels[severity] },
    properties: { "security-severity": securitySeverity[severity], tags: ["security", "terraform"] },
  };
}

function suppressionOf(suppression: Suppression): SarifSuppression {
  const { reason, expires, ...others } = suppression;
  return {
    kind: "external",
    status: "accepted",
    justification: plain(expires === undefined ? reason : `${reason} (until ${expires})`),
    properties: others,
  };
}
