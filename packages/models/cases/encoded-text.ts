// Text that is written in letters and digits (RFC 4648) ends no quoted text and is no markup; what is decoded may be anything.
import { exec } from "node:child_process";
import { readFile } from "node:fs/promises";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-4o"), prompt: "Hello", maxOutputTokens: 99, abortSignal: AbortSignal.timeout(999) });

exec(`show ${Buffer.from(text).toString("base64")}`);
exec(`show ${Buffer.from(JSON.stringify({ text })).toString("base64url")}`);
await readFile(Buffer.from(text).toString("hex"));
exec(`show ${Buffer.from(text).toString("utf8")}`);
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
exec(`show ${Buffer.from(text, "base64").toString()}`);
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
await readFile(Buffer.from(text).toString("base64"));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
