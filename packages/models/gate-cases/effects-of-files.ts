// What a tool does to files, with a person's approval and a record of it.
import fs from "node:fs";
import { appendFile, chmod, chown, copyFile, open, rm, rmdir, writeFile } from "node:fs/promises";
import { rimraf } from "rimraf";
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
    await writeFile("/srv/exports/index.txt", "");
    await writeFile("/srv/exports/log.txt", "", { flag: "a" });
    await appendFile("/srv/exports/log.txt", `${id}`);
    await copyFile("/srv/exports/a.txt", "/srv/exports/b.txt");
    await open("/srv/exports/c.txt", "w");
    await open("/srv/exports/log.txt", "a");
    await chmod("/srv/exports/a.txt", 0o777);
    await chown("/srv/exports/a.txt", 0, 0);
    await rm("/srv/exports/a.txt");
    await rmdir("/srv/exports/old", { recursive: true });
    fs.writeFileSync("/srv/exports/index.txt", "");
    fs.writeFileSync("/srv/exports/log.txt", "", { flag: "a" });
    fs.renameSync("/srv/exports/b.txt", "/srv/exports/c.txt");
    fs.mkdirSync("/srv/exports/new");
    fs.unlinkSync("/srv/exports/c.txt");
    fs.createWriteStream("/srv/exports/d.txt");
    fs.createWriteStream("/srv/exports/log.txt", { flags: "a" });
    await rimraf("/srv/exports/old");
  },
});
