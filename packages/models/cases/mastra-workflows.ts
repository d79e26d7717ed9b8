// Workflows of Mastra, of as many steps as are told apart and more: what the first step is given comes out of the last one.
import { Mastra } from "@mastra/core";
import { Agent } from "@mastra/core/agent";
import { cloneStep, cloneWorkflow, createStep, createWorkflow } from "@mastra/core/workflows";
import pg from "pg";

const db = new pg.Pool();
const { text } = await new Agent({ id: "clerk", name: "clerk", model: "m", instructions: "Sort." }).generate("What comes next?");

const same = createStep({ id: "same", execute: async ({ inputData }: any) => inputData });
const only = createStep({ id: "only", execute: async ({ inputData }: any) => Object.values(inputData)[0] });
const list = createStep({ id: "list", execute: async ({ inputData }: any) => [inputData] });
const first = createStep({ id: "first", execute: async ({ getInitData }: any) => getInitData() });
const other = createStep({ id: "other", execute: async ({ getStepResult }: any) => getStepResult("same") });
const count = createStep({ id: "count", execute: async ({ inputData }: any) => inputData.length });
const asked = createStep({ id: "asked", execute: async ({ resumeData }: any) => resumeData });
const yes = async () => true;
const on = async ({ inputData }: any) => inputData;
const make = () => createWorkflow({ id: "made" } as never);

const t1 = make().then(same);
const t2 = t1.then(same);
const t3 = t2.then(cloneStep(same, { id: "copy" }));
const t4 = t3.then(same);
const t5 = t4.then(same);
const t6 = t5.then(same);
for (const each of [t1, t2, t3, t4, t5, t6]) {
  const run = await each.commit().createRun();
  const { result } = (await run.start({ inputData: text } as never)) as any;
  await db.query(result);
  //             ^^^^^^ finding: no-model-output-in-sql
}

const s1 = make().parallel([only]);
const s2 = s1.parallel([only]);
const s3 = s2.branch([[yes, only]] as never);
const s4 = s3.parallel([only]);
const s5 = s4.branch([[yes, only]] as never);
const s6 = s5.parallel([only]).branch([[yes, only]] as never);
for (const each of [s1, s2, s3, s4, s5, s6]) {
  const run = await each.commit().createRun();
  const { result } = (await run.start({ inputData: { text } } as never)) as any;
  await db.query(result.only);
  //             ^^^^^^^^^^^ finding: no-model-output-in-sql
}
make().branch([[yes, same]] as never).branch([[yes, same]] as never).parallel([same]).branch([[yes, same]] as never).parallel([same]).commit();
make().map(on).map(on).map(on).map(on).map(on).map(on).commit();
make().then(t1).then(t1).then(t1).then(t1).then(t1).then(t1).commit();

const o1 = make().then(list).foreach(same).commit();
const o2 = make().then(list).foreach(same).then(only).commit();
const o3 = make().then(list).then(same).foreach(same).then(only).commit();
const o4 = make().then(list).then(same).then(same).foreach(same).then(only).commit();
const o5 = make().then(list).then(same).then(same).then(same).foreach(same).commit();
for (const each of [o1, o2, o3, o4, o5]) {
  const run = await each.createRun();
  const { result } = (await run.start({ inputData: text } as never)) as any;
  await db.query(result);
  //             ^^^^^^ finding: no-model-output-in-sql
}

const mastra = new Mastra({ workflows: { plain: make().then(same).then(count).commit(), late: make().then(count).then(first).commit() } });
const plain = await mastra.getWorkflow("plain").createRun();
await db.query(((await plain.start({ inputData: text } as never)) as any).result);
const late = await mastra.getWorkflowById("late").createRun();
await db.query(((await late.start({ inputData: text } as never)) as any).result);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
const again = await cloneWorkflow(make().then(same).then(count).then(other).commit() as never, { id: "again" }).createRun();
await db.query(((await again.start({ inputData: text } as never)) as any).result);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

const asking = make();
asking.then(asked);
const told = await asking.commit().createRun();
await told.resume({ step: "asked", resumeData: text });
