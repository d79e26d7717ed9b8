// The worker from its sources: threads cannot run TypeScript by themselves.
import { register } from "tsx/esm/api";

register();
const { default: lowerBatch } = await import("../lower-worker.ts");
export default lowerBatch;
