// What a procedure is given is as narrow as the schema of an earlier call of the chain, whatever was called in between.
import { os } from "@orpc/server";
import { initTRPC } from "@trpc/server";
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const prompt = "Greet the visitor.";
const t = initTRPC.context<{ user: string }>().create();
const procedure = t.procedure.use(async ({ ctx, next }) => next({ ctx: { user: ctx.user } }));
const Greeting = z.object({ persona: z.string(), tone: z.enum(["warm", "cool"]) });

export const router = t.router({
  greet: procedure.input(Greeting).mutation(async ({ input, ctx }) => {
    await generateText({ model, system: input.persona, prompt });
//                                      ^^^^^^^^^^^^^ finding: no-untrusted-instructions
    await generateText({ model, system: `Be ${input.tone} to ${ctx.user}.`, prompt });
  }),
  guarded: procedure
    .input(Greeting)
    .use(({ next }) => next())
    .output(z.void())
    .query(async ({ input: { persona, tone } }) => {
      await generateText({ model, system: persona, prompt });
//                                        ^^^^^^^ finding: no-untrusted-instructions
      await generateText({ model, system: tone, prompt });
    }),
  numbered: t.procedure.input(z.object({ id: z.number() })).query(async ({ input }) => {
    await generateText({ model, system: `You are greeter ${input.id}.`, prompt });
  }),
  silent: procedure.mutation(async ({ ctx }) => {
    await generateText({ model, system: `Greet ${ctx.user}.`, prompt });
  }),
});

const client = createSafeActionClient().use(async ({ next }) => next({ ctx: { user: "visitor" } }));

export const greet = client
  .metadata({ name: "greet" })
  .inputSchema(Greeting)
  .action(async ({ ctx, parsedInput: { persona, tone } }) => {
    await generateText({ model, system: persona, prompt });
//                                      ^^^^^^^ finding: no-untrusted-instructions
    await generateText({ model, system: `Be ${tone} to ${ctx.user}.`, prompt });
  });

export const greeting = os
  .$context<{ user: string }>()
  .input(Greeting)
  .handler(async ({ input, context }) => {
    await generateText({ model, system: input.persona, prompt });
//                                      ^^^^^^^^^^^^^ finding: no-untrusted-instructions
    await generateText({ model, system: `Be ${input.tone} to ${context.user}.`, prompt });
  });
