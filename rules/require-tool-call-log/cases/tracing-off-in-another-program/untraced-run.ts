import { run, setTracingDisabled } from "@openai/agents";
import { untraced } from "./untraced-agent.ts";

setTracingDisabled(true);
await run(untraced, "Tidy the drafts.");
