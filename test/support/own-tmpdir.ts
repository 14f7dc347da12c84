import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * Gives the tests of a file a temporary folder of their own, so that what they leave behind can be told from what others are just using.
 * @param parent where it lies @default - the common temporary folder
 * @returns the names in it
 */
export function ownTmpdir(parent = os.tmpdir()): () => string[] {
  const place = mkdtempSync(path.join(parent, "own-"));
  const usual = process.env.TMPDIR;
  beforeAll(() => {
    process.env.TMPDIR = place;
  });
  afterAll(() => {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    rmSync(place, { recursive: true, force: true });
  });
  return () => readdirSync(place);
}
