// Copies of the environment: those that keep all of it, and those that keep what somebody chose.
import { Sandbox } from "e2b";

type Variables = Record<string, string>;
const KEPT = ["PATH", "HOME"];

await Sandbox.create({ envs: Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)) as Variables });
//                           ^ finding: no-environment-passthrough
await Sandbox.create({ envs: Object.fromEntries(Object.entries(process.env).filter(([name]) => KEPT.includes(name))) as Variables });

const every: Variables = {};
for (const name in process.env) every[name] = process.env[name] ?? "";
await Sandbox.create({ envs: every });
//                           ^ finding: no-environment-passthrough

const listed: Variables = {};
for (const name of KEPT) listed[name] = process.env[name] ?? "";
await Sandbox.create({ envs: listed });

const checked: Variables = {};
for (const [name, value] of Object.entries(process.env)) {
  if (KEPT.includes(name) && value) checked[name] = value;
}
await Sandbox.create({ envs: checked });

await Sandbox.create({ envs: Object.fromEntries(KEPT.map((name) => [name, process.env[name] ?? ""])) });
await Sandbox.create({ envs: { PATH: process.env["PATH"] ?? "" } });
