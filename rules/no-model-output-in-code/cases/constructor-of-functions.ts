// The constructor that makes asynchronous functions of text has no name of its own: it is taken from a function. Of an object it makes but an object.
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ code: z.string() });
const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
const Shorter = (async () => {}).constructor as new (...parts: string[]) => () => Promise<unknown>;

class Box {
  constructor(readonly text: string) {}
}
const Same = Object.getPrototypeOf(new Box("")).constructor as typeof Box;

export const tools = {
  run: tool({
    inputSchema,
    execute: async ({ code }) => {
      await AsyncFunction("input", code)(1);
      //                           ^^^^ finding: no-model-output-in-code
      await new Shorter(code)();
      //                ^^^^ finding: no-model-output-in-code
      return new Same(code).text;
    },
  }),
};
