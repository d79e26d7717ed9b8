// An agent tells of each call to whoever gave it a function for that: where one is made without, it writes no record.
import { unlinkSync } from "node:fs";
import OpenAI from "openai";

interface Tool {
  readonly run: (path: string) => string;
}

interface Options {
  readonly tools: Record<string, Tool>;
  readonly onCall?: (name: string, path: string) => void;
}

const client = new OpenAI();

class Agent {
  readonly #tools: Record<string, Tool>;
  readonly onCall?: (name: string, path: string) => void;

  constructor(options: Options) {
    this.#tools = options.tools;
    this.onCall = options.onCall;
  }

  async run(question: string): Promise<string> {
    const answer = await client.chat.completions.create({
      model: "gpt-5-mini",
      messages: [{ role: "user", content: question }],
      tools: [{ type: "function", function: { name: "discard", description: "Delete a draft", parameters: PATH } }],
      //                                            ^^^^^^^^^ finding: require-tool-call-log
    });
    const call = answer.choices[0]?.message.tool_calls?.[0];
    if (call?.type !== "function") return "";
    const { path } = JSON.parse(call.function.arguments) as { path: string };
    const tool = this.#tools[call.function.name];
    if (!tool) return "no such tool";
    if (this.onCall) {
      this.onCall(call.function.name, path);
    }
    return tool.run(path);
  }
}

const PATH = { type: "object", properties: { path: { type: "string" } }, required: ["path"], additionalProperties: false };

const tools: Record<string, Tool> = {
  discard: {
    run: (path) => {
      unlinkSync(path);
      return "deleted";
    },
  },
};

function told(name: string, path: string): void {
  console.log(`[call] ${name}(${path})`);
}

await new Agent({ tools, onCall: told }).run("Tidy up");
await new Agent({ tools }).run("Tidy up in silence");
