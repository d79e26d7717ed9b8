// A text that is a number as a whole is no command; one that begins with a number may be.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ port: z.string() });
const kill = (port: string): string => execSync(`fuser ${port}/tcp`).toString();

export const notNaN = tool({
  inputSchema,
  execute: ({ port }) => {
    if (Number.isNaN(Number(port))) throw new Error("no port");
    return kill(port);
  },
});

export const isInteger = tool({
  inputSchema,
  execute: ({ port }) => {
    if (!Number.isInteger(+port)) throw new Error("no port");
    return kill(port);
  },
});

export const sameNumber = tool({
  inputSchema,
  execute: ({ port }) => {
    if (String(Number.parseInt(port, 10)) !== port) throw new Error("no port");
    return kill(port);
  },
});

export const nothingElse = tool({
  inputSchema,
  execute: ({ port }) => {
    if (port.search(/[^0-9]/) !== -1) throw new Error("no port");
    return kill(port);
  },
});

export const beginsWithANumber = tool({
  inputSchema,
  execute: ({ port }) => {
    if (isNaN(Number.parseInt(port, 10))) throw new Error("no port");
    return execSync(`fuser ${port}/tcp`).toString();
    //              ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

// Of a text, `Number.isNaN` says that it is not the number NaN.
export const notTheNumber = tool({
  inputSchema,
  execute: ({ port }) => {
    if (Number.isNaN(port as unknown)) throw new Error("no port");
    return execSync(`fuser ${port}/tcp`).toString();
    //              ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});

export const oneDigitSomewhere = tool({
  inputSchema,
  execute: ({ port }) => {
    if (port.search(/[0-9]/) === -1) throw new Error("no port");
    return execSync(`fuser ${port}/tcp`).toString();
    //              ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
