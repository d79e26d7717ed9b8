// The base class calls a method that the subclass overrides.
import { execSync } from "node:child_process";
import { StructuredTool } from "@langchain/core/tools";
import { z } from "zod";

const schema = z.object({ target: z.string() });

abstract class CommandTool extends StructuredTool<typeof schema> {
  schema = schema;
  protected abstract command(target: string): string;
  protected async _call({ target }: z.infer<typeof schema>) {
    return execSync(this.command(target)).toString();
//                  ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  }
}

export class MakeTool extends CommandTool {
  name = "make";
  description = "Make a target";
  protected command(target: string) {
    return `make -C /srv/app ${target}`;
  }
}
