import type { Run } from "./parts.ts";

/** Stops reading the folder; what has been read stays, and Index This Folder goes on. */
export const cancelIndexing: Run = async ({ server }) => {
  await server.request("corroborate/cancelIndexing", {});
};
