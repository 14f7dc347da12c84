import manifest from "../package.json";

/** Version of the baseline. */
export const version: string = manifest.version;
