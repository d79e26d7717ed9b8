// Who is registered is told of all calls of tools.
import { rmSync } from "node:fs";
import { OpenTelemetry } from "@ai-sdk/otel";
import { generateText, registerTelemetry, tool } from "ai";
import { z } from "zod";

registerTelemetry(new OpenTelemetry());

const erase = tool({
//            ^^^^ finding: require-approval-gate
  description: "Erase a file",
  inputSchema: z.object({ path: z.string() }),
  execute: async ({ path }) => rmSync(path),
});
await generateText({ model: "openai/gpt-5-mini", prompt: "Tidy up.", tools: { erase } });
