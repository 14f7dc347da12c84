import { noNamespaceKey } from "../../../../policy/rules/messaging/no-namespace-key";
import { computed, fails } from "../../support/describe-rule";
import { answers, graphOf } from "../../support/graph";

for (const type of noNamespaceKey.resourceTypes)
  it(`fails any ${type}`, () => {
    const graph = graphOf({ resource: { [type]: { main: { name: "app", listen: true }, other: { name: computed } } } });
    const expected = "a rule on one queue, topic or event hub";
    expect(answers(noNamespaceKey, graph)).toEqual({ [`${type}.main`]: fails("name", "app", expected), [`${type}.other`]: fails("name", undefined, expected) });
  });
