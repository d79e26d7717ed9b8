// What is handed in by its declared type.
import { tool } from "ai";
import type { JsonRpcSigner } from "ethers";
import { z } from "zod";

export function payments(signer: JsonRpcSigner) {
  return tool({
//       ^^^^ finding: require-approval-gate
    description: "Pay somebody",
    inputSchema: z.object({ to: z.string() }),
    execute: async ({ to }) => {
      console.info("pay", to);
      await signer.sendTransaction({ to, value: 1n });
    },
  });
}
