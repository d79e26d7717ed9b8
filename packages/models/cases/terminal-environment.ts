// A terminal that a language model has opened, with all variables of the program.
// same: @lydell/node-pty=@homebridge/node-pty-prebuilt-multiarch
import { spawn } from "@lydell/node-pty";
import { tool } from "ai";
import { z } from "zod";

export const open = tool({ inputSchema: z.object({}), execute: () => spawn("bash", [], { env: process.env }) });
//                                                                                            ^^^^^^^^^^^ finding: no-environment-passthrough
