// What sees all calls of tools, once it is told where to keep that.
// same: enableFirebaseTelemetry=enableGoogleCloudTelemetry @genkit-ai/firebase=@genkit-ai/google-cloud
import { rmSync } from "node:fs";
import { enableFirebaseTelemetry } from "@genkit-ai/firebase";
import { genkit } from "genkit";
import { z } from "zod";

enableFirebaseTelemetry();

const ai = genkit({});
export const erase = ai.defineTool({ name: "erase", description: "Erase a file", inputSchema: z.object({ path: z.string() }) }, async ({ path }) => {
//                                         ^^^^^^^ finding: require-approval-gate
  rmSync(path);
});
await ai.generate({ prompt: "Tidy up.", tools: [erase] });
