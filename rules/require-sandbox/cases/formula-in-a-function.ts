// A formula becomes the body of a function: of code any part is code.
import { tool } from "ai";
import { z } from "zod";

export const tools = {
  calculate: tool({
    //       ^^^^^^ finding: require-sandbox
    description: "Calculate a formula",
    inputSchema: z.object({ formula: z.string() }),
    execute: async ({ formula }) => {
      console.info("calculate", formula);
      return String(new Function(`return (${formula});`)());
    },
  }),
};
