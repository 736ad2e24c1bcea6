import { exportReport } from "../../corpus/exports/index.ts";
import type { ClientRequests } from "../../protocol/messages.ts";
import { unlessCancelled } from "../requests.ts";
import type { Feature } from "./context.ts";

type Report = ClientRequests["corroborate/report"];

/** Everything that the index holds, in a format to save. Paths are relative to the first folder. */
export const report: Feature<Report["params"], Report["result"]> = async ({ workspace }, { format }, token) => {
  const [root = ""] = workspace.folders;
  return { content: await unlessCancelled(token, exportReport(workspace.corpus, root, format)) };
};
