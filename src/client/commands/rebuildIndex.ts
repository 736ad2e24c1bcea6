import type { Run } from "./parts.ts";

/** Reads every file anew. */
export const rebuildIndex: Run = async ({ server }) => {
  await server.request("corroborate/rebuildIndex", {});
};
