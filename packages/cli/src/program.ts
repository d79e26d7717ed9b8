import { Command, InvalidArgumentError, Option } from "commander";
import type { CheckOptions } from "./commands/check.ts";
import type { MapOptions } from "./commands/map.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { readVersion } from "./version.ts";

/** The command line. Each command loads its code only when it is run; `done` hears its exit code. */
export function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command("sluice")
    .description("What can the language model make this program do, and who checked?")
    .version(readVersion(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => {
        write(`${toSentence(text)}\n`);
      },
    });

  program
    .command("check")
    .description("analyse a project and report what it finds")
    .argument("[paths...]", "files and folders (default: the current folder)")
    .addOption(new Option("--format <format>", "form of the report").choices(["pretty", "json", "sarif"]).default("pretty"))
    .option("-o, --output <file>", "write the report to a file")
    .option("--config <file>", "configuration (default: the nearest sluice.config.json)")
    .addOption(new Option("--preset <preset>", "how much to report").choices(["recommended", "strict", "audit"]))
    .option("--rule <id>", "run only this rule (repeatable)", (id: string, ids: readonly string[] | undefined) => [...(ids ?? []), id])
    .addOption(new Option("--fail-on <severity>", "lowest severity that fails the run").choices(["critical", "high", "medium", "low"]))
    .option("--types", "ask the type checker where the code does not say what a value is (slower; needs installed packages)")
    .option("--strict-coverage", "fail when something could not be analysed")
    .option("--no-color", "print without colours")
    .option("--threads <count>", "threads that read files (default: by the size of the project and the machine)", parseCount)
    .option("--quiet", "print findings only, one line each")
    .addHelpText("after", "\nExit codes: 0 clean, 1 findings, 2 usage or configuration error, 3 internal error.")
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("./commands/check.ts");
      done(await check(paths, options, io));
    });

  program
    .command("map")
    .description("list agents, tools, what these can do and who is asked before that")
    .argument("[paths...]", "files and folders (default: the current folder)")
    .addOption(new Option("--format <format>", "form of the map").choices(["text", "json", "cyclonedx", "html"]).default("text"))
    .option("-o, --output <file>", "write the map to a file")
    .option("--config <file>", "configuration (default: the nearest sluice.config.json)")
    .option("--types", "ask the type checker where the code does not say what a value is (slower; needs installed packages)")
    .option("--no-color", "print without colours")
    .option("--threads <count>", "threads that read files (default: by the size of the project and the machine)", parseCount)
    .addHelpText("after", "\nExit codes: 0 done, 2 usage or configuration error, 3 internal error.")
    .action(async (paths: string[], options: MapOptions) => {
      const { map } = await import("./commands/map.ts");
      done(await map(paths, options, io));
    });

  program
    .command("rules")
    .description("list the rules")
    .action(async () => {
      const { listRules } = await import("./commands/list-rules.ts");
      done(listRules(io));
    });

  program
    .command("explain")
    .description("say what a rule reports, why, and how to mend it")
    .argument("<rule>", "the id of a rule")
    .action(async (id: string) => {
      const { explain } = await import("./commands/explain.ts");
      done(explain(id, io));
    });
  return program;
}

/** The parser's own words (`error: unknown option '--foo'`), spelt as ours are. */
function toSentence(text: string): string {
  const [, first = "", rest = ""] = /^(?:error: )?(.)(.*)$/su.exec(text.trim().replaceAll(/\s+/gu, " ")) ?? [];
  const sentence = `${first.toUpperCase()}${rest}`.replaceAll("'", '"');
  const ended = /[.?)]$/u.test(sentence) ? sentence : `${sentence}.`;
  const hasMend = /[.?] |\(Did you mean/u.test(ended);
  return `sluice: ${ended}${hasMend ? "" : ' Run "sluice --help" or "sluice check --help" to see what there is.'}`;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count;
  throw new InvalidArgumentError("Write a number from 1 to 64.");
}
