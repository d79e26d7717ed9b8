import type { ToolRow } from "@sluice/core";
import type { Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import type { LinkedModule } from "../link/program.ts";
import type { CallPlace } from "./call-rows.ts";
import { NO_CHOICE, type Choice } from "./choices/choice.ts";
import type { WrittenText } from "./definitions.ts";
import type { Start } from "./walk.ts";

/** A tool as models find it. */
export interface FoundTool {
  /** What tells it apart from others: the module and the call or object that makes it. */
  readonly key: string;
  /** The same for all tools that one piece of code makes. */
  readonly origin: string;
  /** For which of them it is told: one call of a function, one element of a table. */
  readonly choice: Choice;
  readonly module: LinkedModule;
  /** The call or object literal that makes it, or the class; the name of one that a library brings with it. */
  readonly at: Operand;
  readonly package: string;
  readonly row: ToolRow;
  /** The call from which the row's paths are read; undefined for a class. */
  readonly place: CallPlace | undefined;
  /** Paths of the row below the object that is the tool, where it is one. */
  readonly object: Definition | undefined;
  readonly name: WrittenText | undefined;
  readonly description: WrittenText | undefined;
  /** What runs when it is called. */
  readonly starts: Start[];
  /** The same tool as rows for other versions see it, where nobody knows the version. */
  readonly others: FoundTool[];
  /** The calls that give it to language models, or list it for them. */
  readonly givenAt: CallPlace[];
  /** Whether that is a branch of the program's own dispatcher: a control may lie before it. */
  readonly isDispatched?: boolean;
}

/** What identifies a class of the project. */
export function keyOfClass(module: LinkedModule, index: number): string {
  return `${module.index}:class ${index}`;
}

/** A tool that one piece of code makes, of which nothing else is known yet. */
export function identity(module: LinkedModule, at: Operand): Pick<FoundTool, "key" | "origin" | "choice" | "module" | "at"> {
  const key = keyOfPlace(module, at);
  return { key, origin: key, choice: NO_CHOICE, module, at };
}
