// Checks that a schema is given as functions: some leave no text that could mean anything, others look at something else.
import { exec } from "node:child_process";
import { tool } from "ai";
import { custom, z } from "zod";

const NAMES = ["api", "worker"];
const PORTS: Record<string, number> = { api: 80, worker: 81 };
const description = "Restart a service";
const restart = (name: string | number): void => void exec(`restart ${name}`);
//                                                         ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

export const harmless = {
  custom: tool({
    description,
    inputSchema: z.object({ name: custom<`s${string}`>((value) => typeof value === "string" && /^s\w+$/.test(value)) }),
    execute: ({ name }) => void exec(`restart ${name}`),
  }),
  ofTheObject: tool({
    description,
    inputSchema: z.object({ name: z.string() }).refine((input) => NAMES.includes(input.name), "unknown"),
    execute: ({ name }) => void exec(`restart ${name}`),
  }),
  complaining: tool({
    description,
    inputSchema: z.object({
      name: z.string().superRefine((value, context) => {
        if (!NAMES.includes(value)) context.addIssue({ code: "custom", message: "unknown" });
      }),
    }),
    execute: ({ name }) => void exec(`restart ${name}`),
  }),
  complainingOfTheObject: tool({
    description,
    inputSchema: z.object({ name: z.string() }).superRefine(({ name }, context) => {
      if (/^\w+$/.test(name)) return;
      context.addIssue({ code: "custom", message: "unknown" });
    }),
    execute: ({ name }) => void exec(`restart ${name}`),
  }),
  checked: tool({
    description,
    inputSchema: z.object({
      name: z.string().check((context) => {
        if (!NAMES.includes(context.value)) context.issues.push({ code: "custom", message: "unknown", input: context.value });
      }),
    }),
    execute: ({ name }) => void exec(`restart ${name}`),
  }),
  transformed: tool({
    description,
    inputSchema: z.object({
      name: z.string().transform((value, context) => {
        if (NAMES.includes(value)) return value;
        context.addIssue({ code: "custom", message: "unknown" });
        return z.NEVER;
      }),
    }),
    execute: ({ name }) => void exec(`restart ${name}`),
  }),
  lookedUp: tool({
    description,
    inputSchema: z.object({ port: z.string().transform((value) => PORTS[value] ?? 0) }),
    execute: ({ port }) => void exec(`restart ${port}`),
  }),
};

export const harmful = {
  onlyThatItIsText: tool({
    description,
    inputSchema: z.object({ name: z.custom<string>((value) => typeof value === "string") }),
    execute: ({ name }) => { restart(name); },
  }),
  onlyItsLength: tool({
    description,
    inputSchema: z.object({
      name: z.string().superRefine((value, context) => {
        if (value.length > 80) context.addIssue({ code: "custom", message: "too long" });
      }),
    }),
    execute: ({ name }) => void exec(`restart ${name}`),
//                                   ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  }),
  anotherField: tool({
    description,
    inputSchema: z.object({ name: z.string(), kind: z.string() }).refine(({ kind }) => NAMES.includes(kind)),
    execute: ({ name }) => void exec(`restart ${name}`),
//                                   ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  }),
  onlyTrimmed: tool({
    description,
    inputSchema: z.object({ name: z.string().transform((value) => value.trim()) }),
    execute: ({ name }) => void exec(`restart ${name}`),
//                                   ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  }),
};
