import { App, DefaultTokenResolver, StringConcat, TerraformStack, Tokenization } from "cdktf";
import * as stackTrace from "cdktf/lib/tokens/private/stack-trace";
import type { IConstruct } from "constructs";

// cdktf takes a full stack trace of every token: nine tenths of the time of a synthesis, for nothing a test reads.
Object.assign(stackTrace, { captureStackTrace: () => [] });

/** A resource as Terraform gets it, without cdktf's own notes. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Resources by type, and each by the construct path behind the stack: `Vault/Lock`; of the resource a construct is about, `Resource` is left out. */
export type Resources = Readonly<Record<string, Readonly<Record<string, Attributes>>>>;

interface Synthesized {
  readonly "//": { readonly metadata: { readonly path: string } };
}

/** What `build` makes of a stack named `prod-test`, through cdktf's own synthesis. References are without the hash of the path that cdktf puts behind a name. */
export function synthesize(build: (stack: TerraformStack) => void): Resources {
  const stack = new TerraformStack(new App(), "prod-test");
  build(stack);
  const byType: Record<string, Record<string, Synthesized>> = readable(stack.toTerraform()).resource ?? {};
  return Object.fromEntries(Object.entries(byType).map(([type, byName]) => [type, Object.fromEntries(Object.values(byName).map(withoutNotes))]));
}

/** The construct paths of all resources, by type and sorted: what a construct is made of. */
export function inventory(resources: Resources): Record<string, string[]> {
  return Object.fromEntries(Object.entries(resources).map(([type, byPath]) => [type, Object.keys(byPath).sort()]));
}

/** What a construct hands out, as it stands in the JSON. */
export function resolved<T>(scope: IConstruct, value: T): T {
  return readable(Tokenization.resolve(value, { scope, resolver: new DefaultTokenResolver(new StringConcat()), preparing: false }));
}

// biome-ignore lint/suspicious/noExplicitAny: JSON
function readable(json: unknown): any {
  return JSON.parse(JSON.stringify(json).replace(/_[0-9A-F]{8}\b/g, ""));
}

function withoutNotes({ "//": notes, ...attributes }: Synthesized): [string, Attributes] {
  const path = notes.metadata.path.replace(/^prod-test\//, "").replace(/\/Resource$/, "");
  return [path, attributes];
}
