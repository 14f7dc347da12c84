import type { TerraformDiagnostic } from "./errors";

/** Reads what a command of Terraform says under `-json`. */
export interface Reader {
  readonly onLine: (line: string) => void;
  /** Everything that was said and is no message: all that there is when Terraform fails early. */
  readonly rest: () => string;
  readonly end: () => { readonly diagnostics: readonly TerraformDiagnostic[]; readonly changed: boolean };
}

interface Message {
  readonly type?: string;
  readonly diagnostic?: RawDiagnostic;
  readonly diagnostics?: readonly RawDiagnostic[];
  readonly changes?: { readonly add: number; readonly change: number; readonly remove: number };
  readonly outputs?: Readonly<Record<string, { readonly action?: string }>>;
}

interface RawDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
}

/** A reader for a command: most write a message a line; `validate` writes one object over many lines. */
export function readerOf([command]: readonly string[]): Reader {
  const diagnostics: TerraformDiagnostic[] = [];
  const other: string[] = [];
  // Until Terraform says that a plan changes nothing, it changes something.
  let unchangedResources = false;
  let unchangedOutputs = true;
  const read = (message: Message) => {
    diagnostics.push(...[...(message.diagnostics ?? []), ...(message.diagnostic === undefined ? [] : [message.diagnostic])].map(diagnosticOf));
    if (message.type === "change_summary" && message.changes) unchangedResources = message.changes.add + message.changes.change + message.changes.remove === 0;
    if (message.type === "outputs") unchangedOutputs = Object.values(message.outputs ?? {}).every(({ action }) => action === "noop");
    if (message.type === "resource_drift") unchangedOutputs = false;
  };
  const onLine = (line: string) => {
    const message = command === "validate" ? undefined : parse(line);
    if (message === undefined) other.push(line);
    else read(message);
  };
  const end = () => {
    const whole = command === "validate" ? parse(other.join("\n")) : undefined;
    if (whole !== undefined) read(whole);
    return { diagnostics, changed: !(unchangedResources && unchangedOutputs) };
  };
  return { onLine, rest: () => other.join("\n"), end };
}

function parse(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}

function diagnosticOf({ severity, summary, detail = "", address, range }: RawDiagnostic): TerraformDiagnostic {
  return {
    severity,
    summary,
    detail,
    ...(address === undefined ? {} : { address }),
    ...(range === undefined ? {} : { file: range.filename, line: range.start.line }),
  };
}

/** Of errors in a file Terraform tells the line alone: the address is what stands around it, in JSON indented by two. */
export function withAddress(diagnostic: TerraformDiagnostic, json: string): TerraformDiagnostic {
  if (diagnostic.address !== undefined || diagnostic.line === undefined) return diagnostic;
  const lines = json.split("\n").slice(0, diagnostic.line);
  const keyAt = (indent: number) => lines.findLastIndex((line) => line.startsWith(`${" ".repeat(indent)}"`));
  const [kind, type, name] = [2, 4, 6].map((indent) => ({ at: keyAt(indent), key: /"([^"]*)"/.exec(lines[keyAt(indent)] ?? "")?.[1] }));
  if (kind === undefined || type === undefined || name === undefined || !(kind.at < type.at && type.at < name.at)) return diagnostic;
  if (kind.key !== "resource" && kind.key !== "data") return diagnostic;
  return { ...diagnostic, address: `${kind.key === "data" ? "data." : ""}${type.key}.${name.key}` };
}
