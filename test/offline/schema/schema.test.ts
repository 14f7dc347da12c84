import { readFileSync } from "node:fs";
import { factsFile, factsOf } from "../../../offline/schema/facts";
import { installedTypes, providerVersion, UnknownTypeError } from "../../../offline/schema/installed";
import { typeOfBlock } from "../../../offline/schema/model";
import { BindingsError, parseBindings } from "../../../offline/schema/parse-bindings";
import { providerSchema } from "../../../offline/schema/provider-schema";
import { dataSourceSchema, resourceSchema } from "../../../offline/schema/schema";

const attributes = (type: string) => resourceSchema(type).block.attributes;
const blocks = (type: string) => resourceSchema(type).block.blocks;

describe("the schema of a resource type", () => {
  it("tells what must be written, may be written and is told by Azure", () => {
    expect(attributes("azurerm_storage_account")).toMatchObject({
      account_tier: { type: "string", required: true },
      min_tls_version: { type: "string", optional: true },
      access_tier: { type: "string", optional: true, computed: true },
      primary_blob_endpoint: { type: "string", computed: true },
      primary_access_key: { type: "string", computed: true, sensitive: true },
      tags: { type: ["map", "string"], optional: true },
      id: { type: "string", optional: true, computed: true },
    });
  });

  it("knows single blocks, lists and sets, and how many there may be", () => {
    const { network_acls, timeouts } = blocks("azurerm_key_vault");
    expect(network_acls).toMatchObject({ nesting: "list", minItems: 0, maxItems: 1 });
    expect(network_acls?.block.attributes.ip_rules).toEqual({ type: ["set", "string"], optional: true });
    expect(timeouts).toMatchObject({ nesting: "single", minItems: 0, maxItems: 0 });
    expect(blocks("azurerm_application_gateway").gateway_ip_configuration).toMatchObject({ nesting: "list", minItems: 1, maxItems: 2 });
    expect(blocks("azurerm_application_gateway").backend_http_settings?.nesting).toBe("set");
    expect(blocks("azurerm_private_endpoint").private_service_connection).toMatchObject({ minItems: 1, maxItems: 1 });
  });

  it("has the objects that Azure tells, and blocks that Terraform sees as an attribute", () => {
    expect(attributes("azurerm_private_endpoint").network_interface).toEqual({ type: ["list", ["object", { id: "string", name: "string" }]], computed: true });
    expect(attributes("azurerm_key_vault").access_policy).toMatchObject({
      optional: true,
      computed: true,
      type: ["list", ["object", expect.objectContaining({ object_id: "string" })]],
    });
  });

  it("has azurerm's version, for states that are older", () => expect(resourceSchema("azurerm_key_vault").version).toBe(2));

  it("is the same object when it is asked for again", () => expect(resourceSchema("azurerm_subnet")).toBe(resourceSchema("azurerm_subnet")));

  it.each(["azurerm_key_vualt", "aws_s3_bucket", "azurerm_../../x", "azurerm_"])("is not there for %s", (type) => {
    expect(() => resourceSchema(type)).toThrow(UnknownTypeError);
    expect(() => resourceSchema(type)).toThrow(`azurerm ${providerVersion()} has no resource type ${type}; check its name, or install bindings that have it`);
  });
});

describe("other schemas", () => {
  it("of a data source: what is asked for, and what is told", () =>
    expect(dataSourceSchema("azurerm_subnet").block.attributes).toMatchObject({
      name: { required: true },
      address_prefixes: { type: ["list", "string"], computed: true },
    }));

  it("of the provider: its features, and how it signs in", () => {
    const { attributes: signIn, blocks: nested } = providerSchema().block;
    expect(signIn).toMatchObject({
      subscription_id: { type: "string", optional: true },
      use_oidc: { type: "bool", optional: true },
      auxiliary_tenant_ids: { type: ["list", "string"], optional: true },
    });
    expect(signIn).not.toHaveProperty("alias");
    expect(nested.features?.block.blocks.key_vault?.block.attributes.purge_soft_delete_on_destroy).toEqual({ type: "bool", optional: true });
    expect(nested.features?.block.blocks.template_deployment?.block.attributes.delete_nested_items_during_deletion).toEqual({ type: "bool", required: true });
  });
});

describe("the facts", () => {
  const types = [...readFileSync(factsFile, "utf8").matchAll(/^\["(\w+)"/gm)].map(([, type = ""]) => type);

  it("are of the version that the bindings were made from", () => {
    expect(factsFile).toContain(`azurerm-${providerVersion()}.`);
    expect(types.filter((type) => !installedTypes("resource").includes(type))).toEqual([]);
    expect(types).toHaveLength(1055);
  });

  it("are empty for a type that they do not hold", () => expect(factsOf("azurerm_data_factory")).toEqual({ attributes: {} }));
});

describe("the parser", () => {
  it("makes a type for each schema, nested ones included", () =>
    expect(typeOfBlock(resourceSchema("azurerm_resource_group").block)).toEqual([
      "object",
      {
        id: "string",
        location: "string",
        managed_by: "string",
        name: "string",
        tags: ["map", "string"],
        timeouts: ["object", { create: "string", delete: "string", read: "string", update: "string" }],
      },
    ]));

  it("refuses a file that it does not understand, rather than to find nothing in it", () => {
    expect(() => parseBindings("exports.x = 1;")).toThrow(BindingsError);
    const attribute = "            name: {\n                value: cdktf.stringToHclTerraform(this._name),\n                isBlock: false,\n";
    expect(() =>
      parseBindings(`class A extends cdktf.TerraformResource {\n    get name() {\n        return this.getFancyAttribute('name');\n    }\n${attribute}\n}\n`),
    ).toThrow("the bindings declare no getter getFancyAttribute; their layout is not the one that this version reads");
  });
});
