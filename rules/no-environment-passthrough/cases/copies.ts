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

// Those that somebody's question about the name leaves out are not handed over.
const isSecret = (name: string, value: string | undefined): boolean => /token|secret|key/i.test(name) || value === undefined;
const harmless: Variables = {};
for (const name in process.env) {
  const value = process.env[name];
  if (!isSecret(name, value)) harmless[name] = value ?? "";
}
await Sandbox.create({ envs: harmless });

interface Sieve {
  isOn: boolean;
  depth?: number;
}

function sifted(variables: Record<string, string | undefined>, { isOn }: Sieve): Variables {
  if (!isOn) return { ...variables } as Variables;
  const kept: Variables = {};
  for (const name in variables) if (!isSecret(name, variables[name])) kept[name] = variables[name] ?? "";
  return kept;
}

await Sandbox.create({ envs: sifted(process.env, { isOn: true }) });
await Sandbox.create({ envs: sifted(process.env, { isOn: KEPT.length > 9 }) });
//                           ^ finding: no-environment-passthrough
