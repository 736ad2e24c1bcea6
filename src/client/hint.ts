/** Says why a command did nothing and what to do first; no failure of ours. Free of `vscode`. */
export class Hint extends Error {
  override readonly name = "Hint";
  readonly severity: "information" | "warning";

  constructor(message: string, severity: "information" | "warning" = "information") {
    super(message);
    this.severity = severity;
  }
}
