/** Says what to do first; no failure. Free of `vscode`. */
export class Hint extends Error {
  override readonly name = "Hint";
}
