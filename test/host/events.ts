/** What the process that starts VS Code and the tests inside it tell each other. */

/** In the environment variable CORROBORATE_HOST_TESTS, as JSON. */
export interface HostOrder {
  /** Paths of bundled test files. */
  readonly files: readonly string[];
  /** Path of the file that gets one HostEvent a line. */
  readonly results: string;
  /** Runs only the tests whose title has it. */
  readonly grep?: string;
}

export type HostEvent =
  | { readonly kind: "passed"; readonly title: string; readonly duration: number }
  | { readonly kind: "failed"; readonly title: string; readonly error: string }
  | { readonly kind: "skipped"; readonly title: string }
  | { readonly kind: "end" };

/** One window of VS Code with the tests that run in it. Each folder of test/host has one, in suite.ts. */
export interface HostSuite {
  /** Puts files into an empty folder; says what the window opens (a path; null for an empty window) and with which user settings. */
  readonly prepare: (folder: string) => {
    readonly open: string | null;
    readonly settings?: Readonly<Record<string, unknown>>;
  };
}
