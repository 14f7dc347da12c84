// cdktf records a stack trace for every token it makes, which takes most of the time of building constructs and is shown in a few error messages only.
// It has no switch for that (App's stackTraces concerns metadata alone), so its function is replaced; the output is the same to the byte.
// https://github.com/hashicorp/terraform-cdk/issues/3892
const traces = require("cdktf/lib/tokens/private/stack-trace") as { captureStackTrace: () => string[] };

/** Keeps cdktf from recording where each token was made. Call it before the first construct. */
export function quietStackTraces(): void {
  traces.captureStackTrace = () => [];
}
