// What an object must satisfy, or a class implements, tells what its functions are given.
import { workspace, type CancellationToken, type LanguageModelTool, type LanguageModelToolInvocationOptions } from "vscode";
import type { RequestHandler } from "express";
import PostalMime from "postal-mime";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const prompt = "Greet the visitor.";

export default {
  async fetch(request, env) {
    const { persona } = await request.json();
    await generateText({ model, system: persona, prompt });
//                                      ^^^^^^^ finding: no-untrusted-instructions
    return new Response();
  },
  async email(message) {
    const mail = await PostalMime.parse(message.raw);
    await generateText({ model, system: mail.text, prompt });
//                                      ^^^^^^^^^ finding: no-untrusted-instructions
  },
  // What was scheduled, the program scheduled.
  async scheduled(event) {
    await generateText({ model, system: event.cron, prompt });
  },
} satisfies ExportedHandler<Env>;

interface Endpoints {
  readonly before: RequestHandler[];
  readonly greet: RequestHandler;
}

export const endpoints: Endpoints = {
  before: [(request, response, next) => next()],
  greet: async (request) => {
    await generateText({ model, system: request.body.persona, prompt });
//                                      ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  },
};

export const byName: Record<string, RequestHandler> = {
  greet: async ({ body }) => {
    await generateText({ model, system: body.persona, prompt });
//                                      ^^^^^^^^^^^^ finding: no-untrusted-instructions
  },
};

export class Greeter implements LanguageModelTool<{ persona: string }> {
  readonly model = model;
  async invoke(options: LanguageModelToolInvocationOptions<{ persona: string }>, token: CancellationToken) {
    await generateText({ model, system: options.input.persona, prompt });
//                                      ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  }

  async describe(options: { input: { persona: string } }) {
    await generateText({ model, system: options.input.persona, prompt });
  }
}
