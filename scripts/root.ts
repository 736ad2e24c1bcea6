import { fileURLToPath } from "node:url";

/** Path of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/u, "");
