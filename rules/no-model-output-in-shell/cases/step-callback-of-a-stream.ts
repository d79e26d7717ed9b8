// A callback of the stream receives what each step said.
import { execSync } from "node:child_process";
import { streamText } from "ai";
import { openai } from "@ai-sdk/openai";

const { consumeStream } = streamText({
  model: openai("gpt-5-mini"),
  prompt: "Summarise the build.",
  onFinish: ({ text, usage }) => {
    execSync(`logger "tokens: ${usage.totalTokens}"`);
    execSync(`notify-send "Build" "${text}"`);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
await consumeStream();
