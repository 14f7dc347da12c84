import type { ArtifactLocation, Location, LogicalLocation, PhysicalLocation, Result } from "sarif";
import type { Finding } from "../policy/model";
import { plain } from "./plain-text";

/**
 * Where a finding is: the block that was judged, the construct and the Terraform resource it stands for, and beside it the entry of
 * the deployment file. One that is about no file in particular is shown on `fallback`, since code scanning drops results without one.
 */
export function locationsOf(finding: Finding, fallback: string): Pick<Result, "locations" | "relatedLocations"> {
  const logicalLocations = logicalOf(finding);
  const location: Location = {
    physicalLocation: physical(finding.file || fallback, finding.line),
    ...(logicalLocations.length > 0 ? { logicalLocations } : {}),
  };
  if (!finding.origin) return { locations: [location] };
  const related: Location = {
    id: 1,
    physicalLocation: physical(finding.origin.file, finding.origin.line),
    message: { text: "the entry of the deployment file that made it" },
  };
  return { locations: [location], relatedLocations: [related] };
}

function logicalOf(finding: Finding): LogicalLocation[] {
  const { constructPath, stack, address, source } = finding;
  const construct = constructPath ? [{ fullyQualifiedName: plain(constructPath), kind: "construct" }] : [];
  // What the gate says is about no resource: its address is the scope of an exception.
  const resource =
    address && source !== "gate" ? [{ name: plain(address), fullyQualifiedName: plain(stack ? `${stack}/${address}` : address), kind: "resource" }] : [];
  return [...construct, ...resource];
}

function physical(file: string, line: number | undefined): PhysicalLocation {
  // Code scanning wants a line; a block whose line is not known is shown at the top of its file.
  return { artifactLocation: artifactOf(file), region: { startLine: Math.max(1, Math.trunc(line ?? 1)), startColumn: 1 } };
}

/** A file as a URI: relative to the folder the command was run in, or absolute. */
export function artifactOf(file: string): ArtifactLocation {
  const path = file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const uri = path.split("/").map(segment).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri: uri === "" ? "." : uri, uriBaseId: "%SRCROOT%" };
}

function segment(part: string): string {
  // Half a surrogate pair cannot be encoded; it is a broken name in any case.
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
