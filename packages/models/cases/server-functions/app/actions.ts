// Whoever opens the page calls it with what they like, whichever argument it is.
"use server";

import { exec } from "node:child_process";

export async function run(id: number, name: string, command: string, option: string) {
  exec(command);
//     ^^^^^^^ finding: no-model-output-in-shell
  exec(option);
//     ^^^^^^ finding: no-model-output-in-shell
}
