import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type handleUnaryCall, Server, ServerCredentials, type ServiceDefinition } from "@grpc/grpc-js";
import { parse, type Type } from "protobufjs";
import type { Block, Schema } from "../schema/model";
import { providerSchema } from "../schema/provider-schema";
import { dataSourceSchema, resourceSchema } from "../schema/schema";
import { temporaryFolder } from "../temporary-folder";
import { type Diagnostic, wireDiagnostic, wirePath } from "./diagnostic";
import type { OfflineProvider } from "./provider";
import { reattachTo } from "./reattach";
import { decode, encode, type Value } from "./values";

/** The types that a server has to know: the schema of all of azurerm is larger than most stacks need by a factor of a hundred. */
export interface ServedTypes {
  readonly resources: Iterable<string>;
  readonly dataSources: Iterable<string>;
}

/** A provider that Terraform can be told to use. */
export interface ServedProvider {
  /** The value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  close(): Promise<void>;
}

const { root } = parse(readFileSync(path.join(__dirname, "tfplugin5.proto"), "utf8"));

interface DynamicValue {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

interface Request {
  readonly typeName: string;
  readonly config?: DynamicValue;
  readonly currentState?: DynamicValue;
  readonly priorState?: DynamicValue;
  readonly proposedNewState?: DynamicValue;
  readonly plannedState?: DynamicValue;
  readonly rawState?: { readonly json?: Uint8Array };
  readonly private?: Uint8Array;
  readonly priorPrivate?: Uint8Array;
  readonly id: string;
}

type Calls = Readonly<Record<string, (request: Request) => object>>;

/** Serves a provider on a socket that only this user can reach, until it is closed. */
export async function serve(provider: OfflineProvider, types: ServedTypes): Promise<ServedProvider> {
  // The schema of a large stack, and the plan of a large resource, pass gRPC's limit of 4 MiB.
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  const calls = callsOf(provider, types);
  const definition: Record<string, ServiceDefinition[string]> = {};
  const implementation: Record<string, handleUnaryCall<Request, object>> = {};
  for (const [name, { requestType, responseType }] of Object.entries(root.lookupService("tfplugin5.Provider").methods)) {
    definition[name] = methodOf(name, root.lookupType(`tfplugin5.${requestType}`), root.lookupType(`tfplugin5.${responseType}`));
    implementation[name] = ({ request }, answer) => {
      try {
        answer(null, calls[name]?.(request) ?? {});
      } catch (error) {
        // An error of this program's own; Terraform shows it with the name of the call.
        answer({
          code: 13,
          details: `offline azurerm, ${name} ${request.typeName ?? ""}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        });
      }
    };
  }
  server.addService(definition, implementation);
  const { network, address, bound, remove } = endpoint();
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync(bound, ServerCredentials.createInsecure(), (error, found) => (error === null ? resolve(found) : reject(error))),
  );
  return {
    reattach: reattachTo(network, network === "unix" ? address : `127.0.0.1:${port}`),
    close: async () => {
      server.forceShutdown();
      remove();
    },
  };
}

/** A socket in a folder of its own: paths of sockets are short everywhere, and 0700 keeps others out. */
function endpoint(): { network: "unix" | "tcp"; address: string; bound: string; remove: () => void } {
  if (process.platform === "win32") return { network: "tcp", address: "", bound: "127.0.0.1:0", remove: () => undefined };
  const folder = temporaryFolder(tmpdir(), "azurerm-");
  const address = path.join(folder.path, "socket");
  return { network: "unix", address, bound: `unix:${address}`, remove: folder.remove };
}

function methodOf(name: string, request: Type, response: Type): ServiceDefinition[string] {
  return {
    path: `/tfplugin5.Provider/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (value: object) => Buffer.from(request.encode(value).finish()),
    requestDeserialize: (bytes: Buffer) => request.decode(bytes),
    responseSerialize: (value: object) => Buffer.from(response.encode(response.fromObject(value)).finish()),
    responseDeserialize: (bytes: Buffer) => response.decode(bytes),
  };
}

function callsOf(provider: OfflineProvider, types: ServedTypes): Calls {
  return {
    GetSchema: () => ({
      provider: wireSchema(providerSchema()),
      resourceSchemas: Object.fromEntries([...types.resources].map((type) => [type, wireSchema(resourceSchema(type))])),
      dataSourceSchemas: Object.fromEntries([...types.dataSources].map((type) => [type, wireSchema(dataSourceSchema(type))])),
      // Terraform then asks once in each of its processes, not once in each walk of its graph.
      serverCapabilities: { getProviderSchemaOptional: true },
    }),
    PrepareProviderConfig: ({ config }) => ({ preparedConfig: config, ...wire(provider.prepare(read(config))) }),
    Configure: ({ config }) => {
      provider.configure(read(config));
      return {};
    },
    ValidateResourceTypeConfig: ({ typeName, config }) => wire(provider.validateResource(typeName, read(config))),
    ValidateDataSourceConfig: ({ typeName, config }) => wire(provider.validateDataSource(typeName, read(config))),
    UpgradeResourceState: ({ typeName, rawState }) => ({
      upgradedState: write(provider.upgrade(typeName, JSON.parse(Buffer.from(rawState?.json ?? []).toString("utf8") || "null"))),
    }),
    ReadResource: ({ typeName, currentState, private: kept }) => {
      const { value, diagnostics } = provider.read(typeName, read(currentState));
      return { newState: write(value), private: kept, ...wire(diagnostics) };
    },
    PlanResourceChange: ({ typeName, priorState, proposedNewState, config, priorPrivate }) => {
      const { value, replacedBy, diagnostics } = provider.plan(typeName, read(priorState), read(proposedNewState), read(config), isImported(priorPrivate));
      return { plannedState: write(value), requiresReplace: replacedBy.map(wirePath), legacyTypeSystem: true, ...wire(diagnostics) };
    },
    ApplyResourceChange: ({ typeName, priorState, plannedState }) => {
      const { value, diagnostics } = provider.apply(typeName, read(priorState), read(plannedState));
      return { newState: write(value), legacyTypeSystem: true, ...wire(diagnostics) };
    },
    ImportResourceState: ({ typeName, id }) => ({ importedResources: [{ typeName, state: write(provider.import(typeName, id)), private: importMark }] }),
    ReadDataSource: ({ typeName, config }) => {
      const { value, diagnostics } = provider.readData(typeName, read(config));
      return { state: write(value), ...wire(diagnostics) };
    },
  };
}

// Terraform keeps what a provider calls private beside a resource: here, up to its first apply, that it was imported.
const importMark = Buffer.from("imported");

function isImported(mark: Uint8Array | undefined): boolean {
  return Buffer.from(mark ?? []).equals(importMark);
}

function read(value: DynamicValue | undefined): Value {
  if (value?.msgpack !== undefined && value.msgpack.length > 0) return decode(value.msgpack);
  return value?.json !== undefined && value.json.length > 0 ? (JSON.parse(Buffer.from(value.json).toString("utf8")) as Value) : null;
}

function write(value: Value): DynamicValue {
  return { msgpack: encode(value) };
}

function wire(diagnostics: readonly Diagnostic[]): { diagnostics: object[] } {
  return { diagnostics: diagnostics.map(wireDiagnostic) };
}

function wireSchema({ version, block }: Schema): object {
  return { version, block: wireBlock(block) };
}

const nestings = { single: 1, list: 2, set: 3 } as const;

function wireBlock(block: Block): object {
  return {
    attributes: Object.entries(block.attributes).map(([name, { type, ...flags }]) => ({ name, type: Buffer.from(JSON.stringify(type)), ...flags })),
    blockTypes: Object.entries(block.blocks).map(([typeName, { nesting, minItems, maxItems, block: content }]) => ({
      typeName,
      nesting: nestings[nesting],
      minItems,
      maxItems,
      block: wireBlock(content),
    })),
  };
}
