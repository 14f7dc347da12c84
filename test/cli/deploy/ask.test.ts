import { PassThrough } from "node:stream";
import { answer, isApproved } from "../../../cli/deploy/ask";

const person = (says: string, isTTY = true) => {
  const input = Object.assign(new PassThrough(), { isTTY });
  input.end(says);
  return { input, output: new PassThrough() };
};

describe("a question", () => {
  it.each([
    ["yes\n", true],
    ["yes\r\n", true],
    [" yes ", true],
    ["y\n", false],
    ["Yes\n", false],
    ["no\nyes\n", false],
    ["", false],
  ])("takes %j for %s", async (says, expected) => expect(await isApproved("Apply?", "yes", person(says))).toBe(expected));

  it("is put to a person only", async () => {
    await expect(isApproved("Apply?", "yes", person("yes\n", false))).rejects.toThrow("nobody can be asked, since standard input is no terminal");
    expect(await answer("Apply?", "yes", person("yes\n", false))).toBe(true);
  });
});
