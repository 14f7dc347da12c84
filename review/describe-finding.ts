import type { Finding, Location } from "../policy/model";
import { clip, plain, shown } from "./plain-text";

/** What was found and what was wanted, and the words of the rule where they add something to it. */
export interface Description {
  readonly compared: { readonly attribute: string; readonly actual: string; readonly expected: string } | undefined;
  readonly words: string | undefined;
}

/** A finding taken apart for formats that typeset its values. */
export function describe(finding: Finding): Description {
  const { attribute, actual, expected } = finding;
  const words = wordsOf(finding);
  if (attribute === undefined || expected === undefined) return { compared: undefined, words: unproven(finding, words) };
  const compared = { attribute: plain(attribute), actual: shown(actual), expected: clip(plain(expected), 300) };
  if (words === undefined) return { compared, words };
  // Most messages are the comparison in words. Others name the attribute and the value, and so tell it all themselves.
  if (words.startsWith(`${compared.attribute} is `) && words.endsWith(`, expected ${compared.expected}`)) return { compared, words: undefined };
  if (words.includes(compared.attribute) && words.includes(compared.actual)) return { compared: undefined, words };
  return { compared, words };
}

function wordsOf({ message, title }: Finding): string | undefined {
  const words = clip(plain(message), 600);
  return words === "" || words === plain(title) ? undefined : words;
}

function unproven(finding: Finding, words: string | undefined): string {
  const attribute = finding.attribute === undefined ? undefined : plain(finding.attribute);
  const why = words ?? plain(finding.title);
  if (finding.state !== "unknown" || (attribute !== undefined && why.startsWith(attribute))) return why;
  return `${attribute === undefined ? "not proven" : `${attribute} is not proven`}: ${why}`;
}

/** What is wrong, in one sentence without a line break. */
export function describeFinding(finding: Finding): string {
  const { compared, words } = describe(finding);
  const sentence = compared && `${compared.attribute} is ${compared.actual}, expected ${compared.expected}`;
  return [sentence, words].filter((part) => part !== undefined).join("; ");
}

/** What a person calls the place: its construct path, else its stack and address, else its line in a file. */
export function placeOf(finding: Finding): string {
  if (finding.constructPath) return plain(finding.constructPath);
  const parts = [finding.stack, finding.address].filter((part) => part !== "");
  return plain(parts.join("/")) || fileOf(finding) || "the whole run";
}

/** Terraform's name of the place, where the construct path is the other one. */
export function addressOf(finding: Finding): string | undefined {
  return finding.constructPath && finding.address ? plain(finding.address) : undefined;
}

/** `cdktf.out/stacks/prod-keys/cdk.tf.json:120` */
export function fileOf(finding: Finding): string | undefined {
  if (finding.file === "") return undefined;
  return plain(finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`);
}

/** The entry of the deployment file that made it. */
export function originOf(finding: Finding): string | undefined {
  return finding.origin && lineOf(finding.origin);
}

function lineOf(location: Location): string {
  return plain(`${location.file}:${location.line}`);
}
