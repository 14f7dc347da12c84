import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { terraformHere } from "../../../cli/find-terraform";
import { OfflineProvider } from "../../../offline/provider/provider";
import { serve } from "../../../offline/provider/server";
import { installedTypes } from "../../../offline/schema/installed";
import type { Block, Schema } from "../../../offline/schema/model";
import { providerSchema } from "../../../offline/schema/provider-schema";
import { dataSourceSchema, resourceSchema } from "../../../offline/schema/schema";
import { run } from "../../../offline/terraform/process";

jest.setTimeout(120_000);

interface TerraformBlock {
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly block_types?: Readonly<
    Record<string, { readonly nesting_mode: string; readonly min_items?: number; readonly max_items?: number; readonly block: TerraformBlock }>
  >;
}

interface TerraformSchemas {
  readonly provider: { readonly block: TerraformBlock };
  readonly resource_schemas: Readonly<Record<string, { readonly version: number; readonly block: TerraformBlock }>>;
  readonly data_source_schemas: Readonly<Record<string, { readonly version: number; readonly block: TerraformBlock }>>;
}

const resources = installedTypes("resource");
const dataSources = installedTypes("data");
let told: TerraformSchemas;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "schema-"));
  const server = await serve(new OfflineProvider(), { resources, dataSources });
  try {
    writeFileSync(path.join(folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers: { azurerm: { source: "azurerm" } } } }));
    const { command } = await terraformHere(() => {});
    const ended = await run({
      command,
      args: ["providers", "schema", "-json"],
      cwd: folder,
      env: { ...process.env, TF_REATTACH_PROVIDERS: server.reattach, CHECKPOINT_DISABLE: "1" },
    });
    told = (JSON.parse(ended.stdout) as { provider_schemas: Record<string, TerraformSchemas> }).provider_schemas[
      "registry.terraform.io/hashicorp/azurerm"
    ] as TerraformSchemas;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

/** A block as Terraform prints it. */
function printed({ attributes, blocks }: Block): TerraformBlock {
  const named = Object.entries(attributes).map(([name, { writeOnly, ...attribute }]) => [name, { ...attribute, ...(writeOnly && { write_only: true }) }]);
  const nested = Object.entries(blocks).map(([name, { nesting, minItems, maxItems, block }]) => [
    name,
    { nesting_mode: nesting, ...(minItems > 0 && { min_items: minItems }), ...(maxItems > 0 && { max_items: maxItems }), block: printed(block) },
  ]);
  return { ...(named.length > 0 && { attributes: Object.fromEntries(named) }), ...(nested.length > 0 && { block_types: Object.fromEntries(nested) }) };
}

/** Without what says nothing of the schema itself. */
function plain(block: TerraformBlock): TerraformBlock {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, { description_kind: _, ...attribute }]) => [name, attribute]);
  const nested = Object.entries(block.block_types ?? {}).map(([name, type]) => [name, { ...type, block: plain(type.block) }]);
  return {
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(nested.length > 0 && { block_types: Object.fromEntries(nested) }),
  };
}

describe("what Terraform reads from the server", () => {
  it("is the schema of the provider", () => expect(plain(told.provider.block)).toEqual(printed(providerSchema().block)));

  it.each([
    ["resource type", resources, resourceSchema, () => told.resource_schemas],
    ["data source", dataSources, dataSourceSchema, () => told.data_source_schemas],
  ] as const)("is the schema of every %s", (_, types, schemaOf: (type: string) => Schema, toldOf) => {
    const schemas = toldOf();
    expect(Object.keys(schemas).sort()).toEqual(types.toSorted());
    for (const type of types)
      expect({ type, version: schemas[type]?.version, ...plain(schemas[type]?.block ?? {}) }).toEqual({
        type,
        version: schemaOf(type).version,
        ...printed(schemaOf(type).block),
      });
  });
});
