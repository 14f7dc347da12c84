import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { credentials, makeGenericClientConstructor } from "@grpc/grpc-js";
import { parse } from "protobufjs";
import { OfflineProvider } from "../../../offline/provider/provider";
import { type ServedProvider, serve } from "../../../offline/provider/server";
import { decode, encode, unknown, type Value } from "../../../offline/provider/values";

const { root } = parse(readFileSync(path.join(__dirname, "../../../offline/provider/tfplugin5.proto"), "utf8"));
let server: ServedProvider;
let socket: string;
beforeEach(async () => {
  server = await serve(new OfflineProvider(), { resources: ["azurerm_resource_group"], dataSources: ["azurerm_client_config"] });
  socket = (Object.values(JSON.parse(server.reattach) as Record<string, { Addr: { String: string } }>)[0] as { Addr: { String: string } }).Addr.String;
});
afterEach(() => server.close());

/** Calls the server as Terraform does. */
function call(name: string, request: object): Promise<Record<string, unknown>> {
  const { requestType, responseType } = root.lookupService("tfplugin5.Provider").methods[name] ?? { requestType: "", responseType: "" };
  const [asks, answers] = [root.lookupType(`tfplugin5.${requestType}`), root.lookupType(`tfplugin5.${responseType}`)];
  const Client = makeGenericClientConstructor({}, "Provider");
  const client = new Client(`unix:${socket}`, credentials.createInsecure());
  return new Promise((resolve, reject) =>
    client.makeUnaryRequest(
      `/tfplugin5.Provider/${name}`,
      (value: object) => Buffer.from(asks.encode(asks.fromObject(value)).finish()),
      (bytes: Buffer) => answers.toObject(answers.decode(bytes), { longs: Number }) as Record<string, unknown>,
      request,
      (error, answer) => {
        client.close();
        if (error) reject(error);
        else resolve(answer ?? {});
      },
    ),
  );
}

const value = (of: Value) => ({ msgpack: encode(of) });

describe("the server", () => {
  it("names itself to Terraform and OpenTofu, with the protocol and this process", () =>
    expect(JSON.parse(server.reattach)).toEqual({
      "registry.terraform.io/hashicorp/azurerm": {
        Protocol: "grpc",
        ProtocolVersion: 5,
        Pid: process.pid,
        Test: true,
        Addr: { Network: "unix", String: socket },
      },
      "registry.opentofu.org/hashicorp/azurerm": expect.anything(),
    }));

  it("has the schema of the types that it was asked for, and of no others", async () => {
    const { provider, resourceSchemas, dataSourceSchemas } = await call("GetSchema", {});
    expect([Object.keys(resourceSchemas as object), Object.keys(dataSourceSchemas as object), provider !== undefined]).toEqual([
      ["azurerm_resource_group"],
      ["azurerm_client_config"],
      true,
    ]);
  });

  it("plans and applies", async () => {
    await call("Configure", { config: value({ subscription_id: "s", tenant_id: "t" }) });
    const config = { name: "rg", location: "norwayeast", id: null, managed_by: null, tags: null, timeouts: null };
    const planned = await call("PlanResourceChange", {
      typeName: "azurerm_resource_group",
      priorState: value(null),
      proposedNewState: value(config),
      config: value(config),
    });
    expect(planned).toMatchObject({ legacyTypeSystem: true });
    const state = (planned.plannedState as { msgpack: Uint8Array }).msgpack;
    expect(decode(state)).toEqual({ ...config, id: unknown });
    const applied = await call("ApplyResourceChange", { typeName: "azurerm_resource_group", priorState: value(null), plannedState: { msgpack: state } });
    expect(decode((applied.newState as { msgpack: Uint8Array }).msgpack)).toEqual({ ...config, id: "/subscriptions/s/resourceGroups/rg" });
  });

  it("brings a state from JSON into the form of today", async () => {
    const { upgradedState } = await call("UpgradeResourceState", {
      typeName: "azurerm_resource_group",
      version: 0,
      rawState: { json: Buffer.from('{"name":"rg","old":1}') },
    });
    expect(decode((upgradedState as { msgpack: Uint8Array }).msgpack)).toMatchObject({ name: "rg", location: null });
  });

  it("tells its own errors with the call and the type", async () =>
    expect(call("ReadDataSource", { typeName: "azurerm_no_such" })).rejects.toMatchObject({
      details: expect.stringMatching(/^offline azurerm, ReadDataSource azurerm_no_such: UnknownTypeError: /),
    }));

  it("stops when it is asked to, and takes its socket with it", async () => {
    expect(await call("Stop", {})).toEqual({});
    expect(existsSync(socket)).toBe(true);
    await server.close();
    expect(existsSync(path.dirname(socket))).toBe(false);
  });
});
