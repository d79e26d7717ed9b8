import { execSync } from "node:child_process";

const SERVICES = new Set(["web", "worker"]);

export function assertService(name: string): asserts name is "web" | "worker" {
  if (!SERVICES.has(name)) throw new Error(`unknown service ${name}`);
}

export const restart = (name: string) => execSync(`systemctl restart ${name}`);
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

export const stop = (name: string) => execSync(`systemctl stop ${name}`);
