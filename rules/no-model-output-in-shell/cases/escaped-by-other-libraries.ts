// Three more libraries that quote for a shell.
import { exec } from "node:child_process";
import { tool } from "ai";
import { Shescape } from "shescape";
import escape from "shell-escape";
import { quote } from "shlex";
import { z } from "zod";

const shescape = new Shescape({ shell: "/bin/bash" });

export const search = tool({
  inputSchema: z.object({ words: z.string() }),
  execute: async ({ words }) => {
    exec(escape(["grep", "-rn", "-e", words, "/srv/notes"]));
    exec(`grep -rn -e ${quote(words)} /srv/notes`);
    exec(`grep -rn -e ${shescape.quote(words)} /srv/notes`, { shell: "/bin/bash" });
  },
});
