// Single quotes within which every quote is written as a shell wants it: behind other text in the same word, or behind `--`, the data is no option either.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

function quoted(text: string): string {
  return text.replace(/'/g, `'"'"'`);
}

function perhapsQuoted(text: string): string {
  return text.includes("'") ? text : quoted(text);
}

export const tools = {
  announce: tool({
    inputSchema: z.object({ name: z.string(), file: z.string(), script: z.string() }),
    execute: async ({ name, file, script }) => {
      exec(`echo 'Hello ${name.replace(/'/g, "'\\''")}, welcome'`);
      exec(`cat -- '${file.replace(/'/g, "'\\''")}'`);
      exec(`du -s 'notes/${file.replace(/'/g, `'"'"'`)}'`);
      exec(`echo "Hello '${name.replace(/'/g, "'\\''")}'"`);
      //   ^ finding: no-model-output-in-shell
      exec(`cat '${file.replace(/'/g, "'\\''")}'`);
      //   ^ finding: no-model-output-in-shell
      exec(`echo 'Hello ${quoted(name)}'`);
      exec(`echo 'Hello ${perhapsQuoted(name)}'`);
      //   ^ finding: no-model-output-in-shell
      const word = `'a${quoted(name)}'`;
      exec(`echo "${word}"`);
      //   ^ finding: no-model-output-in-shell
      exec(`echo '${word}'`);
      //   ^ finding: no-model-output-in-shell
      exec(`echo $'Hello ${quoted(name)}'`);
      //   ^ finding: no-model-output-in-shell
      exec(`echo 'Hello ${quoted(name)}' ${name}`);
      //   ^ finding: no-model-output-in-shell
      exec(`git -c'core.pager=${quoted(name)}' log`);
      //   ^ finding: no-model-output-in-shell
      exec(`echo a > '/srv/${quoted(file)}'`);
      //   ^ finding: no-model-output-in-shell
      exec(`osascript -e '${script.replace(/'/g, "'\\''")}'`);
      //   ^ finding: no-model-output-in-shell
    },
  }),
};
