import type { OptionCondition, SinkRow } from "@sluice/core";
import { CLIENTS } from "./programs.ts";
import { PROGRAMS_WITH_HARMFUL_OPTIONS } from "./harmful-options.ts";

// Programs that take a command line as an argument and hand it to a shell, here or on another machine.
const SHELLS = [
  ...["sh", "bash", "zsh", "dash", "ksh", "fish"].flatMap((name) => [name, `/bin/${name}`, `/usr/bin/${name}`]),
  ...["cmd", "cmd.exe", "powershell", "powershell.exe", "pwsh", "pwsh.exe", "ssh"],
];

interface StartedProcess {
  /** Positions of the options object, where it stands beside a list of arguments; the first argument has position 0. None: no shell option. */
  readonly options?: readonly number[];
  /** Default: true. */
  readonly hasArguments?: boolean;
}

/** An object of variables for what is started on behalf of a language model. */
export function environmentAt(at: string): SinkRow {
  return { at: `${at} > each`, kind: "environment" };
}

/** The same for a program that is started with a list of arguments, both fields of one object of options. */
export function startedEnvironmentAt(options: string): SinkRow {
  return { ...environmentAt(`${options} > env`), runs: `${options} > args` };
}

/** An object of variables for any program, named by the first argument: it matters where a language model has it started. */
export function commandEnvironmentAt(call: string, options: string): SinkRow {
  return { ...environmentAt(`${call} > ${options} > env`), driven: true, unsureFor: { option: `${call} > arg 0`, among: CLIENTS } };
}

/** Sinks of a function that starts a program by name (argument 0) with a list of arguments (argument 1), such as `spawn`. */
export function startsProgram(at: string, { options = [], hasArguments = true }: StartedProcess = {}): readonly SinkRow[] {
  const program: SinkRow = { at: `${at} > arg 0`, kind: "shell" };
  if (!hasArguments) return [program];
  const each = `${at} > arg 1 > each`;
  const shellOption = options.map((position): OptionCondition => ({ option: `${at} > arg ${position} > shell`, is: "set" }));
  return [
    program,
    { at: each, kind: "shell-argument", sureFor: { option: `${at} > arg 0`, among: PROGRAMS_WITH_HARMFUL_OPTIONS } },
    { at: each, kind: "shell", interpretedBy: `${at} > arg 0` },
    ...shellOption.map((when): SinkRow => ({ at: each, kind: "shell", when })),
    ...SHELLS.map((shell): SinkRow => ({ at: each, kind: "shell", when: { option: `${at} > arg 0`, is: shell, known: true } })),
  ];
}
