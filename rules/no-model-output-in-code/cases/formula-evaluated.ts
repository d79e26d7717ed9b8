// A formula is code to eval; a number read from it is none.
import vm from "node:vm";
import { tool } from "ai";
import { z } from "zod";

export const calculate = tool({
  inputSchema: z.object({ formula: z.string() }),
  execute: async ({ formula }) => eval(formula),
//                                     ^^^^^^^ finding: no-model-output-in-code
});

export const calculateApart = tool({
  inputSchema: z.object({ formula: z.string() }),
  execute: async ({ formula }) => vm.runInNewContext(formula),
//                                                   ^^^^^^^ finding: no-model-output-in-code
});

export const double = tool({
  inputSchema: z.object({ amount: z.number() }),
  execute: async ({ amount }) => eval(`${amount} * 2`),
});

// Digits and operators name nothing.
export const calculateNumbers = tool({
  inputSchema: z.object({ formula: z.string() }),
  execute: async ({ formula }) => eval(formula.replace(/[^0-9+\-*/().\s]/g, "")),
});

// Nor do blanks, an exponent and the functions of arithmetic; any word does.
export const calculateChecked = tool({
  inputSchema: z.object({ formula: z.string() }),
  execute: async ({ formula }) => {
    if (!/^[\d\s+\-*/().e]+$/.test(formula)) throw new Error("no formula");
    return eval(formula);
  },
});

export const calculateRoots = tool({
  inputSchema: z.object({ formula: z.string() }),
  execute: async ({ formula }) => {
    if (!/^(?:[\d\s+*/().,-]|Math\.(?:sqrt|log10|PI))+$/.test(formula)) throw new Error("no formula");
    return eval(formula);
  },
});

export const calculateWords = tool({
  inputSchema: z.object({ formula: z.string() }),
  execute: async ({ formula }) => {
    if (!/^(?:[\d\s+*/().,-]|Math\.\w+)+$/.test(formula)) throw new Error("no formula");
    return eval(formula);
//              ^^^^^^^ finding: no-model-output-in-code
  },
});
