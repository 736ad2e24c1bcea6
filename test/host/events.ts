/** What the process that starts VS Code and the tests inside it tell each other. */

/** In the environment variable CORROBORATE_HOST_TESTS, as JSON. */
export interface HostOrder {
  /** Paths of bundled test files. */
  readonly files: readonly string[];
  /** Path of the file that gets one HostEvent a line. */
  readonly results: string;
  /** Folder of VS Code's user data, with its logs. */
  readonly data: string;
  /** Runs only the tests whose title has it. */
  readonly grep?: string;
}

/** Inside the extension host. */
export function hostOrder(): HostOrder {
  const json = process.env["CORROBORATE_HOST_TESTS"];
  if (json === undefined) throw new Error("CORROBORATE_HOST_TESTS does not say which tests to run.");
  return JSON.parse(json) as HostOrder;
}

export type HostEvent =
  | { readonly kind: "passed"; readonly title: string; readonly duration: number }
  | { readonly kind: "failed"; readonly title: string; readonly error: string }
  | { readonly kind: "skipped"; readonly title: string }
  | { readonly kind: "end" };

/** One window of VS Code with the tests that run in it. Each folder of test/host has one, in suite.ts. */
export interface HostSuite {
  /**
   * Puts files into a folder, which is empty at first; says what the window opens (a path; null for an empty window) and with which user
   * settings. `data` is the folder of VS Code's user data.
   */
  readonly prepare: (
    folder: string,
    data: string,
  ) => { readonly open: string | null; readonly settings?: Readonly<Record<string, unknown>> };
  /** Name of a suite whose folder and user data this one opens again, after it. */
  readonly follows?: string;
}
