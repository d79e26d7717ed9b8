// A group of fixed words catches one of them, whichever way the pattern is asked; beside it stands what it leaves open.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const speak = tool({
  inputSchema: z.object({ wish: z.string() }),
  execute: async ({ wish }) => {
    exec(`say ${wish.match(/\b(good morning|g'day!)/i)?.[1] ?? "hello"}`);
    exec(`say ${wish.match(/\b(good morning|good [^;]+)/i)?.[1] ?? "hello"}`);
    //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    const { word, name } = /(?<word>good morning|hello!),? (?<name>.+)/.exec(wish)?.groups ?? {};
    exec(`say ${word}`);
    exec(`say ${word} ${name}`);
    //   ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    for (const [whole, first] of wish.matchAll(/(good morning|hello!)(?: to \S+)?/g)) {
      exec(`say ${first}`);
      exec(`say ${whole}`);
      //   ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    }
    exec(`say ${(wish.match(/gr[ae]y (?:sky|day)s?/g) ?? []).join(" and ")}`);
    exec(`say ${(wish.match(/gr[ae]y (?:sky|day)+!*/g) ?? []).join(" and ")}`);
    //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    if (/^(?:good morning|hello!)$/.test(wish)) exec(`say ${wish}`);
    if (/good morning|hello!/.test(wish)) exec(`say ${wish}`);
    //                                         ^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
