// One logger that hands its records on to all that it was set up with; and a list of watchers that write nothing down.
import { appendFileSync, rmSync } from "node:fs";
import { tool } from "ai";
import { z } from "zod";

abstract class Logger {
  debug(message: string): void {
    this.log(message);
  }
  log(message: string): void {
    this.logCore(`> ${message}`);
  }
  protected abstract logCore(message: string): void;
}

class ConsoleLogger extends Logger {
  protected logCore(message: string): void {
    console.error(message);
  }
}

class ConnectedLogger extends Logger {
  constructor(private readonly isConnected: () => boolean) {
    super();
  }
  protected logCore(message: string): void {
    if (!this.isConnected()) return;
    console.info(message);
  }
}

class SilentLogger extends Logger {
  protected logCore(): void {}
}

class CompositeLogger extends Logger {
  private readonly loggers: Logger[];
  constructor(...loggers: Logger[]) {
    super();
    this.loggers = loggers;
  }
  override log(message: string): void {
    for (const logger of this.loggers) logger.log(message);
  }
  protected logCore(): void {
    throw new Error("A composite has no core.");
  }
}

interface Watcher {
  seen(message: string): void;
}

class Counter implements Watcher {
  private readonly counts = new Map<string, number>();
  seen(message: string): void {
    this.counts.set(message, (this.counts.get(message) ?? 0) + 1);
  }
}

class Printer implements Watcher {
  seen(message: string): void {
    appendFileSync("/var/log/agent/watched.log", `${message}\n`);
  }
}

interface Check {
  check(path: string): boolean;
}

class LoggedCheck implements Check {
  check(path: string): boolean {
    console.info(path);
    return true;
  }
}

class LengthCheck implements Check {
  check(path: string): boolean {
    return path.length > 3;
  }
}

const check: Check = process.env["STRICT"] ? new LengthCheck() : new LoggedCheck();
const logger = new CompositeLogger(new ConsoleLogger(), new ConnectedLogger(() => true), new SilentLogger());
const watchers: Watcher[] = [new Counter(), new Printer()];
const shared = { inputSchema: z.object({ path: z.string() }), needsApproval: true };

export const tools = {
  erase: tool({
    ...shared,
    execute: async ({ path }) => {
      logger.debug(`erase ${path}`);
      rmSync(path);
    },
  }),
  watched: tool({
    //     ^^^^ finding: require-tool-call-log
    ...shared,
    execute: async ({ path }) => {
      for (const watcher of watchers) watcher.seen(path);
      rmSync(path);
    },
  }),
  checked: tool({
    //     ^^^^ finding: require-tool-call-log
    ...shared,
    execute: async ({ path }) => {
      if (check.check(path)) rmSync(path);
    },
  }),
};
