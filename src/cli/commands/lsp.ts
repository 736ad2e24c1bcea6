import type { Command } from "../command.ts";
import { parsed } from "../arguments.ts";

export const lsp: Command = {
  synopsis: [["lsp --stdio", "the language server, for other editors"]],
  run(args, tools) {
    parsed(args, { stdio: { type: "boolean" } });
    return tools.serve();
  },
};
