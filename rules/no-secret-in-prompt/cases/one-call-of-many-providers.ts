import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";

interface Provider {
  complete(question: string): Promise<unknown>;
}

class FromAnthropic implements Provider {
  readonly #client = new Anthropic();

  complete(question: string): Promise<unknown> {
    // Whoever implements it: the mistake is made before the call, and told once.
    return this.#client.messages.create({
      model: "claude-sonnet-4-5",
      max_tokens: 400,
      messages: [{ role: "user", content: question }],
      //                                  ^^^^^^^^ finding: no-secret-in-prompt
    });
  }
}

class FromOpenai implements Provider {
  readonly #client = new OpenAI();

  complete(question: string): Promise<unknown> {
    return this.#client.chat.completions.create({ model: "gpt-5", messages: [{ role: "user", content: question }] });
  }
}

export async function explainFailure(provider: Provider): Promise<unknown> {
  return provider.complete(`Why does the server refuse the key ${process.env.SHOP_API_KEY}?`);
}

export const providers: readonly Provider[] = [new FromAnthropic(), new FromOpenai()];
