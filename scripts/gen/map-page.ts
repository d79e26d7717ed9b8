import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import type { GeneratedFile } from "./generated-file.ts";

/** Whose code goes into the page; their licences ask to be named with it. */
const NOTICE = "/*! Contains dagre and graphlib (MIT, Chris Pettitt and contributors) and Preact (MIT, Jason Miller). */";

/** What runs in the page of `sluice map --format html`, as text: reports touch no disk. A page allows what has these digests, and nothing else. */
export async function mapPage(root: string): Promise<GeneratedFile> {
  const folder = join(root, "packages/map-page/src");
  const bundle = await rolldown({ input: join(folder, "main.tsx"), platform: "browser", tsconfig: join(folder, "../tsconfig.json") });
  const { output } = await bundle.write({ format: "iife", minify: true, file: join(root, "node_modules/.sluice/map-page.js") });
  await bundle.close();
  const script = `${NOTICE}\n${output[0].code.replace(/\/\/#.*\n?/gu, "").trim()}`;
  const style = readFileSync(join(folder, "style.css"), "utf8").replaceAll(/\/\*.*?\*\/|\s*\n\s*/gsu, "");
  const constants = { SCRIPT: script, SCRIPT_DIGEST: digest(script), STYLE: style, STYLE_DIGEST: digest(style) };
  const rows = Object.entries(constants).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`);
  return { path: "packages/report/src/map-page.ts", text: `// Generated from packages/map-page by \`pnpm gen\`.\n${rows.join("\n")}\n` };
}

/** As a Content-Security-Policy names it. */
function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
