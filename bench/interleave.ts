/**
 * Runs the sides one after the other, A B A B, so that a machine that grows slow is slow for all of them.
 *
 * @returns what each side answered, in the order of the sides
 */
export async function interleave<T>(times: number, ...sides: readonly (() => Promise<T>)[]): Promise<T[][]> {
  const answers: T[][] = sides.map(() => []);
  for (let time = 0; time < times; time++) {
    for (const [index, side] of sides.entries()) answers[index]?.push(await side());
  }
  return answers;
}
