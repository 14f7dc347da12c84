import { readHcl } from "../hcl";

const found = (text: string) => [...readHcl(text).blocks].map(([line, { address, number }]) => [line, address, number]);

describe("reading HCL", () => {
  it("finds each resource, its line and how many of it there are", () => {
    const text = `# resource "a" "comment" {
resource "azurerm_subnet" "one" {
  name = "x"
}

resource azurerm_subnet bare {} // resource "a" "b" {}
/* resource "azurerm_subnet" "block_comment" {
} */
  resource "azurerm_subnet" "many" { for_each = var.x }
resource "azurerm_subnet" "any" {
  count = length(var.x)
}
resource "azurerm_subnet" "none" {
  count = 0
}
data "azurerm_subnet" "read" {}
`;
    expect(found(text)).toEqual([
      [2, "azurerm_subnet.one", "one"],
      [6, "azurerm_subnet.bare", "one"],
      [9, "azurerm_subnet.many", "any"],
      [10, "azurerm_subnet.any", "any"],
      [13, "azurerm_subnet.none", "none"],
    ]);
  });

  it("is not misled by braces and blocks in strings, templates and heredocs", () => {
    const text = `locals {
  a = "}} \${ { x = "}" }.x } \\" resource \\"a\\" \\"b\\" {"
  b = "$\${not a template {"
  c = <<-EOT
    resource "azurerm_subnet" "heredoc" {
    }}}
  EOT
  d = "%{ if var.x }}%{ endif }"
}
variable_file = { resource = { a = "b" } }
resource "azurerm_subnet" "real" {
  tags = { "resource" = "x" }
  dynamic "delegation" { content {} }
}
`;
    expect(found(text)).toEqual([[11, "azurerm_subnet.real", "one"]]);
  });

  it("finds modules and where they come from", () => {
    expect(readHcl('module "a" {\n  source = "./a"\n}\nmodule "b" {\n  source  = "Azure/naming/azurerm"\n}\n').modules).toEqual([
      { name: "a", source: "./a" },
      { name: "b", source: "Azure/naming/azurerm" },
    ]);
  });
});
