import { createHash } from "node:crypto";

// A namespace of our own, so that an id made here is none that somebody else makes of the same name.
const namespace = Buffer.from("6f66666c696e652d617a7572726d2d31", "hex");

/** A UUID (version 5) that is always the same for the same name. */
export function uuidOf(name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
