import { PassThrough } from "node:stream";
import { askException, type GivenAnswers, type Person } from "../../cli/ask-exception";

const given: GivenAnswers = {
  rule: "storage/tls",
  scope: "prod-data/Storage/**",
  reason: "an old client that is replaced in the spring",
  likelihood: "low",
  consequence: "high",
  acceptedBy: "Head of platform",
  owner: "team-data",
  ticket: "ALT-1",
  expires: "2027-03-31",
};
const complete = {
  rule: "storage/tls",
  scope: "prod-data/Storage/**",
  reason: "an old client that is replaced in the spring",
  risk: { likelihood: "low", consequence: "high", acceptedBy: "Head of platform" },
  owner: "team-data",
  ticket: "ALT-1",
  created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  expires: "2027-03-31",
};
const nobody: Person = { input: new PassThrough(), output: new PassThrough() };

/** Somebody at a terminal who gives these answers, one for each question. */
function somebody(answers: readonly string[]): { person: Person; shown: () => string } {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const left = [...answers];
  let shown = "";
  output.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
    if (/: $/.test(shown) && left.length > 0) input.write(`${left.shift()}\n`);
  });
  return { person: { input, output }, shown: () => shown };
}

it("takes what was said, and asks nobody for what may be left out", async () => {
  expect(await askException(given, nobody)).toEqual(complete);
  expect(await askException({ ...given, covers: "3", compensation: "a firewall" }, nobody)).toEqual({ ...complete, covers: 3, compensation: "a firewall" });
});

it("asks for the rest, again where an answer may not stand", async () => {
  const { rule: _, expires: __, ...rest } = given;
  const { person, shown } = somebody(["storage/tsl", "storage/tls", "", "a firewall", "soon", "2027-03-31"]);
  expect(await askException(rest, person)).toEqual({ ...complete, compensation: "a firewall" });
  expect(shown()).toContain('there is no such rule: did you mean "storage/tls"?');
});

it.each<[string, GivenAnswers, string]>([
  ["a rule that is misspelt", { ...given, rule: "storage/tsl" }, 'cannot take --rule "storage/tsl" - there is no such rule: did you mean "storage/tls"?'],
  ["a rule that is nothing like one", { ...given, rule: "?" }, 'cannot take --rule "?" - there is no such rule; `baseline rules` lists them'],
  [
    "a rule that nothing may silence",
    { ...given, rule: "governance/norway-region" },
    'cannot take --rule "governance/norway-region" - nothing may silence this rule: mend the violation',
  ],
  ["a number that is none", { ...given, covers: "none" }, 'cannot take --covers "none" - expected a whole number, 1 or more'],
  ["an empty text", { ...given, owner: " " }, 'cannot take --owner " " - it is empty'],
  [
    "too little, with nobody to ask",
    { rule: "CKV_AZURE_59", scope: "a/b" },
    "there is nobody to ask: say --reason, --likelihood, --consequence, --accepted-by, --owner, --ticket, --expires too",
  ],
])("refuses %s", async (_, answers, message) => await expect(askException(answers, nobody)).rejects.toThrow(message));
