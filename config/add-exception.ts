import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isSeq, parseDocument, type Scalar, type YAMLMap } from "yaml";
import { type Exception, exceptionsSchema } from "./exceptions";
import { InputError } from "./input-error";
import { loadExceptions } from "./load-exceptions";

/**
 * Writes one more exception to the end of a register, and leaves all that stands there as it is, comments included.
 * The file is replaced as a whole or not at all.
 *
 * @throws InputError when the register is wrong before, or the exception is not one
 */
export function addException(file: string, exception: Exception, today = new Date()): void {
  const { malformed = [] } = loadExceptions(file, { today });
  if (malformed.length > 0) throw new InputError(malformed);
  const document = parseDocument(readFileSync(file, "utf8"));
  const list = document.get("exceptions");
  const node = document.createNode(exception) as YAMLMap;
  // A date without quotes is a date to some readers of YAML, and a text to others.
  for (const key of ["created", "expires"]) (node.get(key, true) as Scalar).type = "QUOTE_DOUBLE";
  if (isSeq(list)) {
    // An empty list is written as [], and takes its first entry on a line of its own.
    list.flow = false;
    list.add(node);
  } else document.set("exceptions", document.createNode([node]));
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.draft`);
  try {
    writeFileSync(draft, document.toString({ lineWidth: 0 }));
    const { malformed: wrong = [] } = loadExceptions(draft, { today });
    if (wrong.length > 0) throw new InputError(wrong.map((problem) => ({ ...problem, file })));
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What is wrong with one field of an exception, in words; undefined when it may stand. */
export function complaintOf(field: keyof Exception | "likelihood" | "consequence" | "acceptedBy", value: unknown): string | undefined {
  const entry = exceptionsSchema.shape.exceptions.element.shape;
  const schema = field in entry.risk.shape ? entry.risk.shape[field as "likelihood"] : entry[field as keyof Exception];
  return schema.safeParse(value).error?.issues[0]?.message;
}
