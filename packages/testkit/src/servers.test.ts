import { describe, expect, test } from "vitest";
import { defineModel } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources } from "./analyze-sources.ts";

const OPTIONS = "connect > arg 0 > servers > each";
const MODEL = defineModel({
  package: "kit",
  servers: [
    { at: "Pipe > new", command: "Pipe > arg 0 > command", args: "Pipe > arg 0 > args" },
    { at: "Remote > new", name: "Remote > arg 1", url: "Remote > arg 0" },
    { at: OPTIONS, command: `${OPTIONS} > command`, args: `${OPTIONS} > args`, url: `${OPTIONS} > url` },
  ],
});

/** `line name transport target` of every server. */
function serversOf(code: string): readonly string[] {
  const main = `import { Pipe, Remote, connect } from "kit";\n${code}`;
  const { inventory } = analyzeSources({ "main.ts": main }, { rules: [], models: [...models, MODEL], withInventory: true });
  return (inventory?.servers ?? []).map(({ name, transport, target }) => [name, transport, target].map((each) => each ?? "?").join(" "));
}

describe("a server of tools that a program connects to", () => {
  test.each([
    [
      "is started by a command",
      'new Pipe({ command: "npx", args: ["-y", "tools@1.0.0", process.argv[2]] });',
      ["? command npx -y tools@1.0.0 …"],
    ],
    [
      "is started with what is confidential, which is not told",
      'new Pipe({ command: "npx", args: ["tools", "--password=horse7", "--api-key", "abc", "-e", "GH_TOKEN=abc", "--token-file", "/run/a"] });',
      ["? command npx tools --password=… --api-key … -e GH_TOKEN=… --token-file /run/a"],
    ],
    [
      "is started with a header and an address with a user, which are not told",
      'new Pipe({ command: "npx", args: ["proxy", "https://me:word@tools.example", "--header", "Authorization: Bearer abc"] });',
      ["? command npx proxy https://…@tools.example --header Authorization: Bearer …"],
    ],
    [
      "has an address, without what may be confidential",
      'new Remote(new URL("https://me:word@tools.example/mcp?key=1#a"), "far");',
      ["far network https://tools.example/mcp"],
    ],
    ["is there though nobody can read which", "new Pipe(options); new Remote(process.env.URL);", ["? command ?", "? network ?"]],
    [
      "is described in an object of servers",
      'connect({ servers: { near: { command: "tools" }, far: { url: "https://tools.example" }, own: make() } });',
      ["near command tools", "far network https://tools.example"],
    ],
    [
      "is each of a table",
      'const all = [{ command: "a", args: ["1"] }, { command: "b", args: ["2"] }]; for (const one of all) new Pipe(one);',
      ["? command a 1", "? command b 2"],
    ],
    [
      "is each that one function connects to",
      'const open = (url) => new Remote(`https://${url}`); open("a.example"); open("b.example");',
      ["? network https://a.example", "? network https://b.example"],
    ],
  ])("%s", (_, code, servers) => {
    expect(serversOf(code)).toEqual(servers);
  });
});
