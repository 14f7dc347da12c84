import { createHash } from "node:crypto";
import path from "node:path";
import type { SarifArtifactLocation } from "./sarif-types";
import type { CheckovRecord } from "./types";

/**
 * What tells a viewer that two runs found the same thing: check, stack (else file) and address, and no line, so that an edit elsewhere
 * in the file neither closes nor opens anything. Code scanning reads `primaryLocationLineHash` only, hence the second name.
 */
export function fingerprints(records: readonly CheckovRecord[], nameOf: (file: string) => string): readonly Readonly<Record<string, string>>[] {
  const seen = new Map<string, number>();
  return records.map(({ checkId, stack, file, address }) => {
    const hash = createHash("sha256")
      .update(JSON.stringify([checkId, stack ?? nameOf(file), address]))
      .digest("hex");
    // Checkov may tell one thing twice: the first, the second, in their order.
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return { "checkStackAddress/v1": `${hash}:${occurrence}`, primaryLocationLineHash: `${hash.slice(0, 16)}:${occurrence}` };
  });
}

/** A file as a URI: relative to the root where it lies below it, else absolute. */
export function artifactOf(file: string, root: string): SarifArtifactLocation {
  const relative = path.relative(root, path.resolve(file));
  const below = relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
  const encode = (name: string) => name.split(path.sep).map(segment).join("/");
  if (below) return { uri: encode(relative), uriBaseId: "%SRCROOT%" };
  const absolute = encode(path.resolve(file)).replace(/^([A-Za-z])%3A/, "$1:");
  return { uri: absolute.startsWith("/") ? `file://${absolute}` : `file:///${absolute}` };
}

/** Text without what a terminal or a viewer would act on, and without `[a](b)`, which SARIF takes for a link. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, "\ufffd").replaceAll("](", "] (");
}

function segment(part: string): string {
  // Half a surrogate pair cannot be encoded; it is a broken name in any case.
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"));
}
