/** The page of the Compare panel: nothing but a script and a style of ours, and no leave for anything else. */
import { type Uri, Uri as Uris, type Webview } from "vscode";

/** The folders that the page may read from. */
export function pageRoots(extension: Uri): readonly Uri[] {
  return [Uris.joinPath(extension, "media", "compare"), Uris.joinPath(extension, "dist", "webview")];
}

export function pageHtml(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const script = webview.asWebviewUri(Uris.joinPath(extension, "dist", "webview", "compare.js"));
  const style = webview.asWebviewUri(Uris.joinPath(extension, "media", "compare", "compare.css"));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style.toString()}">
<title>Compare Figures</title>
</head>
<body>
<main id="page"></main>
<script nonce="${nonce}" src="${script.toString()}"></script>
</body>
</html>`;
}
