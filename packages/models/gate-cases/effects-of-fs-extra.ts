// What the package adds to the functions of `fs`, and smaller packages that do one of them.
// same: fs-extra=zx default=fs
import { default as fs } from "fs-extra";
import { deleteAsync } from "del";
import { writeFile } from "jsonfile";
import { makeDirectory } from "make-dir";
import trash from "trash";
import writeFileAtomic from "write-file-atomic";
import { writeJsonFile } from "write-json-file";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const tidyUp = tool({
  description: "Tidy the exports up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    await fs.copy("/srv/a.txt", "/srv/b.txt");
    await fs.move("/srv/a.txt", "/srv/b.txt");
    await fs.ensureDir("/srv/new");
    await fs.ensureLink("/srv/a.txt", "/srv/b.txt");
    await fs.outputJson("/srv/a.json", {});
    await fs.emptyDir("/srv/old");
    await deleteAsync("/srv/old/*.txt");
    await writeFile("/srv/a.json", {});
    await makeDirectory("/srv/new");
    await trash("/srv/a.txt");
    await writeFileAtomic("/srv/a.txt", "");
    await writeJsonFile("/srv/a.json", {});
  },
});
