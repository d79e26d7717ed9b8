// What is left after the replacement may be "../" again.
import { createReadStream } from "node:fs";
import { tool } from "@anthropic-ai/claude-agent-sdk";
import { text } from "node:stream/consumers";
import { z } from "zod";

const clean = (name: string) => name.replace("../", "").replace(/^\/+/, "");

export const readTemplate = tool("read_template", "Read a template", { name: z.string() }, async ({ name }) => {
  const stream = createReadStream(`/opt/templates/${clean(name)}`, { encoding: "utf8" });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  return { content: [{ type: "text", text: await text(stream) }] };
});
