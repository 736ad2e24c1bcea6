/** How requests are answered: a failing one is logged and answers nothing, a cancelled one stops. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Log } from "./log.ts";

class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Waits for an answer, then stops the request if it was cancelled meanwhile. */
export async function unlessCancelled<T>(token: CancellationToken, answer: Promise<T>): Promise<T> {
  const value = await answer;
  if (token.isCancellationRequested) throw new Cancelled();
  return value;
}

/** Makes a handler of one that may throw. */
export function answering<P, R>(
  log: Log,
  name: string,
  fallback: R,
  handle: (params: P, token: CancellationToken) => Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return async (params, token) => {
    try {
      return await handle(params, token);
    } catch (error) {
      if (error instanceof Cancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
      log.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}
