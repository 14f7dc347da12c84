import { createInterface } from "node:readline";
import { UsageError } from "../exit-codes";

/** Where a question goes and its answer comes from. */
export interface Person {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

const terminal: Person = { input: process.stdin, output: process.stderr };

/** Asks for one word; anything else, and the end of the input, is a no. @throws UsageError when nobody is there to be asked */
export async function isApproved(question: string, word: string, { input, output }: Person = terminal): Promise<boolean> {
  if (input.isTTY !== true) {
    throw new UsageError(
      "nobody can be asked, since standard input is no terminal - a pipeline calls with --plan-only first, then with --yes and --plan-digest",
    );
  }
  return answer(`${question}\n  Only "${word}" is taken as a yes: `, word, { input, output });
}

/** As `isApproved`, of whoever is at the other end, be it a terminal or a program. */
export function answer(question: string, word: string, { input, output }: Person = terminal): Promise<boolean> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, terminal: false });
    let given: string | undefined;
    lines.once("line", (line) => {
      given = line.trim();
      lines.close();
    });
    lines.once("close", () => {
      input.pause();
      resolve(given === word);
    });
    output.write(question);
  });
}
