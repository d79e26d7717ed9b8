// A container that the tool makes, and takes away again, changes nothing that was there before.
import Docker from "dockerode";
import { tool } from "ai";
import { z } from "zod";

const docker = new Docker();

export const count = tool({
  description: "Count the primes below a number",
  inputSchema: z.object({ below: z.number() }),
  execute: async ({ below }) => {
    const container = await docker.createContainer({ Image: "primes", Cmd: [`${below}`], HostConfig: { ReadonlyRootfs: true } });
    await container.start();
    await container.wait();
    const output = await container.logs({ stdout: true });
    await container.remove({ force: true });
    return output.toString();
  },
});
