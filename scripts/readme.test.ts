import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { main } from "../packages/cli/src/main.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What README leaves out of its example. */
const ELLIPSIS = "\n\n[...]\n\n";

test("README shows what Sluice prints", { timeout: 60_000 }, async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, command = "", example = ""] = /^```text\n\$ npx sluice ([^\n]+)\n(.+?)\n```$/msu.exec(readme) ?? [];
  const printed = await sluice(command.split(" "));
  for (const part of example.split(ELLIPSIS)) expect(printed).toContain(part);
});

/** What the command prints on a terminal of 100 columns without colours. */
async function sluice(args: readonly string[]): Promise<string> {
  let printed = "";
  const stdout = { columns: 100, write: (text: string) => (printed += text) };
  await main(args, { cwd: root, env: {}, stdout, stderr: { write: () => undefined } });
  return printed;
}
