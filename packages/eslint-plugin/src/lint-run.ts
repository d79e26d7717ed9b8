import { isAbsolute, join } from "node:path";
import { remember, UserError } from "@sluice/core";
import type { Finding } from "@sluice/core";
import { isCodeFile } from "@sluice/project";
import type { Rule, SourceCode } from "eslint";
import { findRoot, pathInside } from "./find-root.ts";
import { indexFor } from "./project-index.ts";
import { findTree } from "./syntax-tree.ts";

/** What one lint of one file gives, shared by all rules. */
export interface LintRun {
  /** Path of the file, as findings spell it. */
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Why there are no findings, for the first rule that asks: the linter says it once. */
  readonly takeFailure: () => string | undefined;
}

const runs = new WeakMap<SourceCode, LintRun>();

/** The run for the file that is being linted: one analysis, however many rules ask. */
export function runFor(context: Rule.RuleContext): LintRun {
  const { sourceCode } = context;
  return remember(runs, sourceCode, () => analyzeFile(context));
}

/** A linter that crashes says nothing about anybody's code, so every failure becomes a message. */
function analyzeFile(context: Rule.RuleContext): LintRun {
  const file = fileNameOf(context);
  try {
    if (!isCodeFile(file)) return createRun("", [], undefined);
    const root = findRoot(file, context.cwd, rootSetting(context.settings));
    const path = pathInside(root, file);
    if (path === undefined) return createRun("", [], undefined);
    const { sourceCode } = context;
    const findings = indexFor(root).findingsFor({ path, text: sourceCode.text, tree: ({ ts }) => findTree(sourceCode, ts) });
    const own = findings.filter(({ location }) => location.file === path);
    return createRun(path, own, undefined);
  } catch (error) {
    return createRun("", [], describeFailure(error));
  }
}

function createRun(path: string, findings: readonly Finding[], failure: string | undefined): LintRun {
  let untold = failure;
  const takeFailure = (): string | undefined => {
    const told = untold;
    untold = undefined;
    return told;
  };
  return { path, findings, takeFailure };
}

/** Text without a file (`<input>`) counts as a file of the working folder. */
function fileNameOf({ filename, cwd, sourceCode }: Rule.RuleContext): string {
  if (isAbsolute(filename)) return filename;
  const isTypeScript =
    (sourceCode.parserServices as { readonly esTreeNodeToTSNodeMap?: unknown } | undefined)?.esTreeNodeToTSNodeMap !== undefined;
  return join(cwd, filename.startsWith("<") ? `input${isTypeScript ? ".ts" : ".js"}` : filename);
}

function rootSetting(settings: Rule.RuleContext["settings"]): string | undefined {
  const own: unknown = settings["sluice"];
  const root: unknown = typeof own === "object" && own !== null && "root" in own ? own.root : undefined;
  return typeof root === "string" ? root : undefined;
}

function describeFailure(error: unknown): string {
  if (error instanceof UserError) {
    const { file, line, column } = error.place ?? {};
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    return [place === "" ? error.message : `${place}: ${error.message}`, error.hint].filter((part) => part !== undefined).join(" ");
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `Sluice failed on this file, which was not checked: ${reason}. Please report it.`;
}
