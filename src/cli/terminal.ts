/** Where the command line reads and writes; tests give their own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  /** Resolves when the text was handed on, so that large reports are not cut when the process ends. */
  print(text: string): Promise<void>;
  /** Messages for people, on standard error. */
  say(message: string): void;
  readonly colours: boolean;
  /** Whether progress may be drawn on standard error. */
  readonly interactive: boolean;
}

/** An argument or input that cannot be used: the message is printed and the exit code is 2. */
export class UsageError extends Error {}
