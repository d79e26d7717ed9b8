// Tools that a library describes and the program carries out: a shell, an editor of files, a keyboard. They have names without being given one.
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { Agent, applyPatchTool, computerTool, shellTool } from "@openai/agents";

const run = promisify(execFile);

class HostShell {
  async run(action: { commands: string[] }) {
    const output = await Promise.all(action.commands.map((command) => this.start(command)));
    return { output };
  }

  private async start(command: string) {
    const { stdout, stderr } = await run("bash", ["-c", command]);
    return { stdout, stderr, outcome: { type: "exit" as const, exitCode: 0 } };
  }
}

const editor = {
  createFile: async ({ path, diff }: { path: string; diff: string }) => writeFile(path, diff, { flag: "wx" }),
  updateFile: async ({ path, diff }: { path: string; diff: string }) => writeFile(path, diff),
  deleteFile: async ({ path }: { path: string }) => rm(path),
};

const keyboard = {
  type: async (text: string) => void (await run("xdotool", ["type", "--", text])),
  keypress: async (keys: string[]) => void (await run("xdotool", ["key", "--", ...keys])),
};

export const bold = new Agent({
  name: "bold",
  tools: [
    shellTool({ shell: new HostShell(), needsApproval: false }),
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate "The tool `shell` can run commands"
    applyPatchTool({ editor }),
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate "The tool `apply_patch` can"
    computerTool({ computer: keyboard as never }),
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate "The tool `computer_use_preview` can run commands"
  ],
});

export const careful = new Agent({
  name: "careful",
  tools: [
    shellTool({ shell: new HostShell(), needsApproval: true }),
    applyPatchTool({ editor, needsApproval: true }),
    computerTool({ computer: keyboard as never, needsApproval: true }),
  ],
});
