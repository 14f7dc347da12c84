import { z } from "zod";

/**
 * One accepted violation, for a time. Twelve months is the longest; who accepts a risk says how likely and how bad it is.
 * @see NOR-EXC-01
 */
const exception = z.strictObject({
  rule: z.string().min(1).describe("Id of the rule, such as storage/no-shared-key, or of a Checkov check, such as CKV_AZURE_59"),
  scope: z.string().min(1).describe("Construct path or Terraform address behind its stack, such as prod-keys/Vault/Resource; * and ** as in paths"),
  covers: z
    .int()
    .min(1)
    .optional()
    .describe("How many findings the scope was written for; when it matches more, something new hides behind it, and the gate closes"),
  reason: z.string().min(20, "must say why in at least 20 characters"),
  risk: z.strictObject({
    likelihood: z.enum(["low", "medium", "high"]),
    consequence: z.enum(["low", "medium", "high"]),
    acceptedBy: z.string().min(1).describe("Who carries the risk"),
  }),
  compensation: z.string().min(1).optional().describe("What is done instead"),
  owner: z.string().min(1).describe("Who must end it"),
  ticket: z.string().min(1),
  created: z.iso.date(),
  expires: z.iso.date(),
});

/** The file `config/exceptions.yaml`. */
export const exceptionsSchema = z
  .strictObject({
    deployment: z
      .string()
      .min(1)
      .optional()
      .describe(
        "The deployment file whose stacks the scopes name, relative to this file; where that one is judged, a scope that matches none of its stacks is a mistake",
      ),
    exceptions: z.array(exception),
  })
  .describe("Accepted violations of the Norway Azure Baseline, each for a time");

export type Exception = z.infer<typeof exception>;
