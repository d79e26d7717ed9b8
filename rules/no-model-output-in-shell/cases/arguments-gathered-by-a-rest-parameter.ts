// A wrapper gathers its arguments in a list: what follows "--" in the call follows it in the list.
import { execFileSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ text: z.string() });

const typeIn = (...args: string[]): string => execFileSync("idb", args, { encoding: "utf8" });
export const type = tool({ inputSchema, execute: async ({ text }) => typeIn("ui", "text", "--", text) });

const press = (device: string, ...args: string[]): string => execFileSync("idb", ["--udid", device, ...args], { encoding: "utf8" });
//                                                                               ^ finding: no-model-output-in-shell
export const key = tool({ inputSchema, execute: async ({ text }) => press("--", "ui", text) });
