import { createHash } from "node:crypto";
import type { Finding } from "../policy/model";

/**
 * What tells a viewer that two runs found the same thing: rule, stack, address and attribute, and no line, so that an edit elsewhere
 * in the file neither closes nor opens anything. Code scanning reads `primaryLocationLineHash` only, hence the second name.
 */
export function fingerprints(findings: readonly Finding[]): readonly Readonly<Record<string, string>>[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    // What is about no resource is told apart by its file and its words.
    const what = finding.address === "" ? ["", finding.file, finding.message] : [finding.address];
    const hash = createHash("sha256")
      .update(JSON.stringify([finding.rule, finding.stack, ...what, finding.attribute ?? null]))
      .digest("hex");
    // The same attribute may stand in several blocks of one resource: the first, the second, in their order.
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return { "ruleStackAddressAttribute/v1": `${hash}:${occurrence}`, primaryLocationLineHash: `${hash.slice(0, 16)}:${occurrence}` };
  });
}
