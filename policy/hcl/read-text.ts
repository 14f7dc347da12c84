import { readFileSync } from "node:fs";
import { InputError } from "../../config/input-error";

/** The text of a file, without its byte order mark. @throws InputError when it is no UTF-8, or is not there */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "the link leads nowhere" : String(error);
    throw new InputError([{ file, message: `the file cannot be read - ${reason}` }]);
  }
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) throw new InputError([{ file, message: "the file is no utf-8 - got utf-16; save it as utf-8, terraform reads nothing else" }]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([{ file, message: "the file is no utf-8; save it as utf-8, terraform reads nothing else" }]);
  }
}
