// A tool stands where it is defined, also where another file gives it its name.
import { discard } from "./discard.ts";
import { generateText } from "ai";

await generateText({ model: "m" as never, prompt: "Tidy up.", tools: { discard_draft: discard } });
