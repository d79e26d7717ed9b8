// What a tool does to files, by each function of `fs`, whichever package has it.
// same: node:fs=graceful-fs
// same: node:fs=fs-extra
// same: node:fs=zx default=fs
import { default as fs } from "node:fs";
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
    fs.writeFileSync("/srv/a.txt", "");
    fs.writeFileSync("/srv/a.txt", "", { flag: "a" });
    fs.writeFile("/srv/a.txt", "", () => {});
    await fs.writeFile("/srv/a.txt", "", { flag: "a" });
    fs.openSync("/srv/a.txt", "w");
    fs.openSync("/srv/a.txt", "a");
    fs.open("/srv/a.txt", "w", () => {});
    fs.open("/srv/a.txt", "a", () => {});
    fs.createWriteStream("/srv/a.txt");
    fs.createWriteStream("/srv/a.txt", "a");
    fs.createWriteStream("/srv/a.txt", { flags: "a" });
    fs.copyFileSync("/srv/a.txt", "/srv/b.txt");
    fs.copyFile("/srv/a.txt", "/srv/b.txt", () => {});
    fs.rename("/srv/a.txt", "/srv/b.txt", () => {});
    fs.renameSync("/srv/a.txt", "/srv/b.txt");
    fs.mkdirSync("/srv/new");
    fs.mkdir("/srv/new", () => {});
    fs.appendFileSync("/srv/a.txt", "");
    fs.appendFile("/srv/a.txt", "", () => {});
    fs.rmSync("/srv/a.txt");
    fs.unlink("/srv/a.txt", () => {});
    fs.rmdirSync("/srv/old", { recursive: true });
    fs.rmdir("/srv/old", { recursive: true }, () => {});
    fs.chmodSync("/srv/a.txt", 0o777);
    fs.chmod("/srv/a.txt", 0o777, () => {});
    fs.chownSync("/srv/a.txt", 0, 0);
    fs.chown("/srv/a.txt", 0, 0, () => {});
    await fs.promises.writeFile("/srv/a.txt", "");
    await fs.promises.writeFile("/srv/a.txt", "", { flag: "a" });
    await fs.promises.open("/srv/a.txt", "w");
    await fs.promises.open("/srv/a.txt", "a");
    await fs.promises.cp("/srv/a.txt", "/srv/b.txt");
    await fs.promises.rename("/srv/a.txt", "/srv/b.txt");
    await fs.promises.mkdir("/srv/new");
    await fs.promises.appendFile("/srv/a.txt", "");
    await fs.promises.rm("/srv/a.txt");
    await fs.promises.rmdir("/srv/old", { recursive: true });
    await fs.promises.chmod("/srv/a.txt", 0o777);
    await fs.promises.chown("/srv/a.txt", 0, 0);
  },
});
