/** The parts of a SARIF 2.1.0 log that are written; they fit the types of `@types/sarif`. */
export interface SarifLog {
  $schema: string;
  version: "2.1.0";
  runs: SarifRun[];
}

export interface SarifRun {
  tool: { driver: SarifDriver; extensions: { name: string; version: string }[] };
  invocations: { executionSuccessful: boolean }[];
  columnKind: "utf16CodeUnits";
  originalUriBaseIds: Record<string, { description: { text: string } }>;
  artifacts: { location: SarifArtifactLocation }[];
  results: SarifResult[];
  properties: Record<string, unknown>;
}

export interface SarifDriver {
  name: string;
  version: string;
  informationUri: string;
  rules: SarifRule[];
}

export interface SarifRule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri?: string;
  defaultConfiguration: { level: SarifLevel };
  properties: Record<string, unknown>;
}

export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  kind: "fail";
  level: SarifLevel;
  message: { text: string };
  locations: SarifLocation[];
  partialFingerprints: Record<string, string>;
  suppressions: SarifSuppression[];
  properties: Record<string, unknown>;
}

export interface SarifLocation {
  physicalLocation: { artifactLocation: SarifArtifactLocation; region: { startLine: number; endLine: number } };
  logicalLocations: { fullyQualifiedName: string; kind: string; name?: string }[];
}

export interface SarifSuppression {
  kind: "external";
  status: "accepted";
  justification: string;
  properties: Record<string, unknown>;
}

export interface SarifArtifactLocation {
  uri: string;
  uriBaseId?: string;
}

export type SarifLevel = "error" | "warning" | "note";
