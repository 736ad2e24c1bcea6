import { suite as newsroom } from "../newsroom/suite.ts";
import type { HostSuite } from "../events.ts";

/** Each setting has a value that it cannot have. */
export const suite: HostSuite = {
  prepare: (folder, data) => ({
    ...newsroom.prepare(folder, data),
    settings: {
      "corroborate.include": 42,
      "corroborate.exclude": ["not", "a", "glob"],
      "corroborate.notes": null,
      "corroborate.maxFileSize": "five",
      "corroborate.precision": "perfect",
      "corroborate.highlight.enabled": "yes",
      "corroborate.highlight.style": "sparkling",
      "corroborate.highlight.kinds": { person: "no", unicorn: true },
    },
  }),
};
