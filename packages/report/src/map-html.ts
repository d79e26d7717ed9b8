import type { Inventory, Run } from "@sluice/core";
import escapeHtml from "escape-html";
import { describeMap } from "./map-document.ts";
import { SCRIPT, SCRIPT_DIGEST, STYLE, STYLE_DIGEST } from "./map-page.ts";
import type { ReportOptions } from "./reporter.ts";
import { toVisible } from "./visible-text.ts";

/** Nothing but our own script and style, neither of which can reach the network. */
const POLICY = `default-src 'none'; script-src '${SCRIPT_DIGEST}'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/**
 * The map as one page that needs nothing else: no network, no other file. What the program says of itself is hostile; it stands in one attribute, and the
 * script of the page makes text of it, never markup.
 */
export function reportMapHtml(inventory: Inventory, run: Run, options: ReportOptions): string {
  const map = JSON.stringify(describeMap(inventory, run, options), (_, value: unknown) =>
    typeof value === "string" ? toLines(value) : value,
  );
  // Half of the characters of JSON are quotes: within the other kind they need no escape.
  const attribute = escapeHtml(map).replaceAll("&quot;", '"');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Map of what language models can do</title>
<style>${STYLE}</style>
</head>
<body>
<div data-map='${attribute}'><p>This page is drawn by a script, and scripts are off. <code>sluice map</code> prints the same as text.</p></div>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** What hides or reorders text is shown; lines stay lines. */
function toLines(text: string): string {
  return text.split("\n").map(toVisible).join("\n");
}
