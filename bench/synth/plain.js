// The same stacks by cdktf and the provider's own classes alone, as its documentation shows: node bench/synth/plain.js PLAN OUTDIR
// JavaScript, so that it runs without a compiler: nothing that a user of plain cdktf could do makes it faster.
const { readFileSync } = require("node:fs");
const { App, AzurermBackend, TerraformStack } = require("cdktf");
const { AzurermProvider } = require("@cdktf/provider-azurerm/lib/provider");

const [file, outdir] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(file, "utf8"));
const classes = Object.fromEntries(plan.types.map((type) => [type, classOf(type)]));
const made = new Map();

class Stack extends TerraformStack {
  constructor(scope, { name, backend, provider, resources }) {
    super(scope, name);
    new AzurermBackend(this, backend);
    new AzurermProvider(this, "azurerm", provider);
    for (const { type, id, config, references, dependsOn, key } of resources) {
      for (const { within, last, parts } of references) {
        let holder = config;
        for (const step of within) holder = holder[step];
        // As a person writes it: group.name, or `${vault.id}/keys`.
        const values = parts.map((part) => (typeof part === "string" ? part : read(made.get(part.key), part.attribute)));
        holder[last] = values.length === 1 ? values[0] : values.join("");
      }
      if (dependsOn) config.dependsOn = dependsOn.map((other) => made.get(other));
      made.set(key, new classes[type](this, id, config));
    }
  }
}

const started = performance.now();
const app = new App({ outdir });
for (const stack of plan.stacks) new Stack(app, stack);
app.synth();
console.log(JSON.stringify({ ms: performance.now() - started }));

function read(resource, attribute) {
  const [, block, index, inner] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(attribute) ?? [];
  if (block === undefined) return resource[attribute];
  const blocks = resource[block];
  return (blocks.get?.(Number(index)) ?? blocks)[inner];
}

function classOf(type) {
  const module = require(`@cdktf/provider-azurerm/lib/${type.replace("azurerm_", "").replaceAll("_", "-")}`);
  return Object.values(module).find((exported) => exported.tfResourceType === type);
}
