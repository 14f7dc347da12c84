import { pass, type Resource, type Rule } from "../../model";
import { perGraph } from "../../per-graph";
import { push } from "../../push";

const places = ["storage_account_name", "container_name", "key", "path", "bucket", "prefix", "workspace_dir"];

export const oneStateAStack: Rule = {
  id: "hygiene/one-state-a-stack",
  title: "no two stacks keep their state in one place",
  severity: "high",
  resourceTypes: ["terraform.backend"],
  controls: ["NOR-RES-08"],
  checkov: [],
  rationale: "each deployment of the one then destroys what the other has made, since its code does not have it",
  remediation: "give each stack a key of its own in the backend",
  references: ["https://developer.hashicorp.com/terraform/language/backend/azurerm"],
  evaluate: (backend, graph) => {
    // A backend without a key gets it when it is initialised.
    const other = backendsOf(graph)
      .get(placeOf(backend) ?? "")
      ?.find((r) => r.stack !== backend.stack);
    return other === undefined
      ? pass
      : { state: "fail", attribute: "key", actual: backend.body.key ?? backend.body.path, expected: `another than that of ${other.stack}` };
  },
};

const backendsOf = perGraph((graph) => {
  const backends = new Map<string, Resource[]>();
  for (const backend of graph.ofType("terraform.backend")) {
    const place = placeOf(backend);
    if (place !== undefined) push(backends, place, backend);
  }
  return backends;
});

function placeOf({ name, body }: Resource): string | undefined {
  return body.key === undefined && body.path === undefined && body.prefix === undefined ? undefined : JSON.stringify([name, ...places.map((key) => body[key])]);
}
