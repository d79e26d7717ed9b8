// runTools of the OpenAI SDK calls the function with parsed arguments.
import { execSync } from "node:child_process";
import OpenAI from "openai";

const runner = new OpenAI().chat.completions.runTools({
  model: "gpt-5-mini",
  messages: [{ role: "user", content: "Is the site up?" }],
  tools: [
    {
      type: "function",
      function: {
        description: "Ask a host for its headers",
        function: ({ host }: { host: string }) => execSync(`curl -sI https://${host}`, { encoding: "utf8" }),
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
        parse: JSON.parse,
        parameters: { type: "object", properties: { host: { type: "string" } } },
      },
    },
  ],
});
await runner.finalContent();
