import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Project } from "@sluice/project";
import { Tinypool } from "tinypool";
import type { Options } from "tinypool";
import { lowerFile } from "./lower-file.ts";
import type { LoweredFile } from "./lower-file.ts";

/** The part of a project that reading its files takes. */
export type Readable = Pick<Project, "files" | "ts" | "parse" | "reading" | "record" | "recordOf" | "sizeOf">;

/** Text for which another thread is worth its start: about 60,000 lines, which take half a second. */
const WORTH_A_THREAD_BYTES = 2 * 1024 * 1024;
const MAX_THREADS = 4;
/** Small enough that all threads end together. */
const BATCH_FILES = 12;
/** Batches that lie ready for each thread, so that none waits until this one looks up. */
const BATCHES_AHEAD = 2;
/** About the stack that the main thread has, so that other threads do not get through what it cannot. */
const STACK_MEGABYTES = 1.125;

/** What the other threads run. */
export type Worker = Pick<Options, "execArgv"> & { readonly filename: string };
const WORKER: Worker = { filename: new URL("./lower-worker.js", import.meta.url).href };

/** How many threads are to read these files: one more for every two megabytes, within what the machine has. */
export function chooseThreads({ files, sizeOf }: Pick<Readable, "files" | "sizeOf">, available: number = availableParallelism()): number {
  const limit = Math.min(available, MAX_THREADS);
  let bytes = 0;
  for (const file of files) {
    bytes += sizeOf(file);
    if (bytes >= limit * WORTH_A_THREAD_BYTES) return limit;
  }
  return Math.min(limit, Math.floor(bytes / WORTH_A_THREAD_BYTES) + 1);
}

/** Lowers every file of the project on this thread and `threads - 1` others. The result is in the order of the files and the same for any number. */
export async function lowerFiles(
  project: Readable,
  threads: number,
  onRead: (count: number) => void,
  worker: Worker = WORKER,
): Promise<readonly LoweredFile[]> {
  const lowered = new Map<string, LoweredFile>();
  // How deep code may be nested depends on how warm the compiler is, so what overflows is read again when all else was, whoever read it first.
  const take = (each: LoweredFile): void => {
    if (isOverflow(each)) return;
    lowered.set(each.file, each);
    onRead(lowered.size);
  };
  const batches = batchesOf(project.files);
  const others = Math.min(threads, batches.length) - 1;
  if (others > 0) await shareBatches(project, openPool(project, others, worker), batches, take);
  else for (const file of project.files) take(lowerFile(project, file));
  return project.files.map((file) => lowered.get(file) ?? lowerFile(project, file));
}

/** Hands batches to the other threads and lowers some itself meanwhile. Files that another thread failed to lower are left to the caller. */
async function shareBatches(
  project: Readable,
  pool: Tinypool,
  batches: (readonly string[])[],
  take: (lowered: LoweredFile) => void,
): Promise<void> {
  const running = new Set<Promise<void>>();
  // A thread that cannot even start answers none of its batches.
  const failure = new Promise((resolve) => pool.on("error", resolve));
  const accept = (results: readonly LoweredFile[]): void => {
    for (const each of results) {
      project.record(each.file, each.record);
      take(each);
    }
  };
  const handOut = (): void => {
    while (running.size < pool.options.maxThreads * BATCHES_AHEAD) {
      const batch = batches.shift();
      if (!batch) return;
      const run: Promise<void> = (pool.run(batch) as Promise<readonly LoweredFile[]>).then(accept, ignore).finally(() => {
        running.delete(run);
        handOut();
      });
      running.add(run);
    }
  };
  handOut();
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    for (const file of batch) take(lowerFile(project, file));
    await setImmediate();
  }
  await Promise.race([failure, Promise.all(running)]);
  // Nobody waits for threads to end.
  pool.destroy().catch(ignore);
}

function openPool({ reading }: Readable, threads: number, worker: Worker): Tinypool {
  return new Tinypool({
    ...worker,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: BATCHES_AHEAD,
    workerData: reading,
    resourceLimits: { stackSizeMb: STACK_MEGABYTES },
  });
}

function batchesOf(files: readonly string[]): (readonly string[])[] {
  const batches: (readonly string[])[] = [];
  for (let start = 0; start < files.length; start += BATCH_FILES) batches.push(files.slice(start, start + BATCH_FILES));
  return batches;
}

function isOverflow({ facts, record, error }: LoweredFile): boolean {
  return facts === undefined && (error !== undefined || record.notices.some(({ kind }) => kind === "budget"));
}

function ignore(): void {
  // A thread that failed leaves its files to the main one, which says what is wrong with them.
}
