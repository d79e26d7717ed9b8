// A program that was given a key prints something else; what it was given is told where it is logged itself.
import { exec, execSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(exec);

export async function branches(): Promise<void> {
  const { stdout } = await run(`databases list --api-key ${process.env.DATABASE_API_KEY}`);
  console.log(stdout.trim());
}

export function project(): void {
  console.log(execSync(`databases project --api-key ${process.env.DATABASE_API_KEY}`).toString());
}

export async function verbose(): Promise<void> {
  const command = `databases list --api-key ${process.env.DATABASE_API_KEY}`;
  console.log(`running ${command}`);
  //          ^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
  await run(command);
}
