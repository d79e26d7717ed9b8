// Whatever is no letter, digit or dash becomes an underscore.
import { createReadStream } from "node:fs";
import { tool } from "@anthropic-ai/claude-agent-sdk";
import { text } from "node:stream/consumers";
import { z } from "zod";

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9-]/g, "_");

export const readTemplate = tool("read_template", "Read a template", { name: z.string() }, async ({ name }) => {
  const stream = createReadStream(`/opt/templates/${slug(name)}.md`, { encoding: "utf8" });
  return { content: [{ type: "text", text: await text(stream) }] };
});
