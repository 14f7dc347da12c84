import { isReference, isTemplate, literalOf, toTraversal, traversals, wholeTraversal } from "../../policy/expressions";

/** What a text refers to, in dotted form. */
const refers = (text: string) => traversals(text).map(({ parts }) => parts.join("."));

describe("a text", () => {
  it.each(["${x}", "a${x}b", "%{if x}a%{endif}", "$${x}${y}", "$$ ${y}"])("%s is a template", (text) => expect(isTemplate(text)).toBe(true));
  it.each(["x", "$${x}", "%%{if x}", "$", "{x}", "$x", "100 %"])("%s is none", (text) => expect(isTemplate(text)).toBe(false));
  it("stands for itself without its escapes", () => expect(literalOf("$${a} %%{b} $c")).toBe("${a} %{b} $c"));
});

describe("references are found", () => {
  it.each([
    ["alone", "${azurerm_x.y.id}", ["azurerm_x.y.id"]],
    ["inside a text, more than one", "a-${azurerm_x.y.id}-${var.z}", ["azurerm_x.y.id", "var.z"]],
    ["of data sources", "${data.azurerm_x.y.id}", ["data.azurerm_x.y.id"]],
    ["behind an index", "${azurerm_x.y[0].id}${azurerm_x.y.0.id}", ["azurerm_x.y.id", "azurerm_x.y.id"]],
    ["of every instance", '${join(",", azurerm_x.y.*.id)}${azurerm_x.y[*].id}', ["azurerm_x.y.id", "azurerm_x.y.id"]],
    ["of an instance by its key", '${azurerm_x.y["a.b"].id}', ["azurerm_x.y.id"]],
    ["of an attribute by its key", '${azurerm_x.y.tags["env"]}', ["azurerm_x.y.tags.env"]],
    ["of an output by its key", '${data.terraform_remote_state.s.outputs["a-b"]}', ["data.terraform_remote_state.s.outputs.a-b"]],
    ["inside an index", "${local.ids[azurerm_x.y.name]}", ["local.ids", "azurerm_x.y.name"]],
    ["inside an index in an index", "${local.a[local.b[var.c]]}", ["local.a", "local.b", "var.c"]],
    ["in functions, conditions and braces", "${merge({ a = var.a }, true ? local.b : local.c)}", ["var.a", "local.b", "local.c"]],
    ["in directives", "%{if var.x}${var.y}%{endif}", ["var.x", "var.y"]],
    ["with spaces and comments in between", "${azurerm_x /* . */ . y\n.id # local.z\n}", ["azurerm_x.y.id"]],
    ["in a text inside an expression", '${upper("a ${azurerm_x.y.id} b")}', ["azurerm_x.y.id"]],
    ["behind a text with braces and quotes", '${f("}", "\\"", var.a)}${var.b}', ["var.a", "var.b"]],
    ["in an expression that does not end", "${azurerm_x.y.id", ["azurerm_x.y.id"]],
    ["with a dash in the name", "${azurerm_x.a-b.id}", ["azurerm_x.a-b.id"]],
  ])("%s", (_, text, expected) => expect(refers(text)).toEqual(expected));

  it.each([
    ["in a text", "azurerm_x.y.id"],
    ["in a text inside an expression", '${upper("azurerm_x.y.id")}'],
    ["in a text two expressions deep", '${f("a ${g("azurerm_x.y")} b")}'],
    ["behind an escape", "$${azurerm_x.y.id}"],
    ["behind an escape with a dollar before it", "$$${azurerm_x.y.id}"],
    ["behind an escape inside an expression", '${f("$${azurerm_x.y.id}")}'],
    ["in words of the place itself", "${each.value.id}${each.key}${count.index}${self.id}${path.module}${terraform.workspace}"],
    ["in a comment", "${1 /* azurerm_x.y.id */}"],
    ["in numbers", "${1.5 + 2.25}"],
  ])("but not %s", (_, text) => expect(refers(text)).toEqual([]));

  it("in a moment, however deep", () => {
    const deep = `${'${f("'.repeat(3000)}x${'")}'.repeat(3000)}`;
    const started = performance.now();
    expect(refers(deep)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("a whole text", () => {
  it.each([
    ["${azurerm_x.y.id}", ["azurerm_x", "y", "id"]],
    ["${azurerm_x.y[0].id}", ["azurerm_x", "y", "id"]],
    ['${local.a["b"]}', ["local", "a", "b"]],
  ])("%s is one traversal", (text, parts) => expect(wholeTraversal(text)?.parts).toEqual(parts));
  it.each([
    "azurerm_x.y.id",
    "a${azurerm_x.y.id}",
    "${azurerm_x.y.id}b",
    "${!azurerm_x.y.id}",
    "${each.value.id}",
    "${azurerm_x.y[each.key].id}",
    "${local.a[0]}",
    "${upper(var.x)}",
  ])("%s is none whose value could be followed", (text) => expect(wholeTraversal(text)).toBeUndefined());
  it("is nothing but a reference also with an index that only the plan knows", () => {
    expect(isReference("${azurerm_x.y[each.key].id}")).toBe(true);
    expect(isReference("${azurerm_x.y.id}/more")).toBe(false);
    expect(isReference("${azurerm_x.y.id}${azurerm_x.y.id}")).toBe(false);
  });
});

it("reads an address of depends_on", () => expect(toTraversal("azurerm_x.y")).toEqual({ parts: ["azurerm_x", "y"], text: "azurerm_x.y" }));
