import type { Run } from "./parts.ts";

/** Indexes a folder that looks like a code repository, which is not done unasked. */
export const indexFolder: Run = async ({ server }) => {
  await server.request("corroborate/indexFolder", {});
};
