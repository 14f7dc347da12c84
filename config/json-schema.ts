import { z } from "zod";
import { deploymentSchema } from "./deployment";
import { exceptionsSchema } from "./exceptions";

/** The files that give editors completion and checks as one types, by name in `config/`; each is generated from the schema that the loader uses. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ["deployment.schema.json", text(deploymentSchema)],
    ["exceptions.schema.json", text(exceptionsSchema)],
  ]);
}

function text(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;
}
