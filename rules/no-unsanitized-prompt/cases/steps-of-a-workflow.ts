// What a run is given goes through the steps of a workflow: what a step gives back is what the next ones receive.
import { Mastra } from "@mastra/core";
import { Agent } from "@mastra/core/agent";
import { createStep, createWorkflow } from "@mastra/core/workflows";

const agent = new Agent({ id: "clerk", name: "clerk", instructions: "You are a clerk.", model: "openai/gpt-5-mini" });


const review = (id: string) =>
  createStep({
    id,
    execute: async ({ inputData, mastra }: any) => {
      await mastra.getAgent(id).generate(`Review this page in two words: ${inputData.page}`);
      //                                                                   ^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
      await mastra.getAgent(id).generate(`Review what is between the tags. <page>${inputData.page}</page>`);
      return { heading: inputData.page.split("\n")[0], length: inputData.page.length };
    },
  });

const unite = createStep({
  id: "unite",
  execute: async ({ inputData, getInitData }: any) => {
    const parts: any[] = Object.values(inputData);
    await agent.generate(`Sort by length: ${parts.map((part) => part.length).join(" ")}`);
    await agent.generate(`Unite these headings into one: ${parts.map((part) => part.heading).join(" ")}`);
    //                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
    await agent.generate(`Who wrote this page? Say the name only: ${getInitData().page}`);
    //                                                              ^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
    return { words: ["one", "two"], heading: parts[0].heading };
  },
});

const tell = createStep({
  id: "tell",
  execute: async ({ inputData }: any) => {
    await agent.generate(`Tell a tale about this word: ${inputData}`);
    return { told: true };
  },
});

const council = createWorkflow({ id: "council" } as never)
  .parallel([review("first"), review("second")])
  .then(unite)
  .map(async ({ inputData, getStepResult }: any) => {
    await agent.generate(`Tell a tale about what stands here: ${getStepResult("unite").heading}`);
    //                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
    return inputData.words;
  })
  .foreach(tell)
  .commit();

const answer = createStep({
  id: "answer",
  execute: async ({ resumeData }: any) => {
    await agent.generate(`Answer this letter in one line: ${resumeData.letter}`);
    //                                                      ^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
    return {};
  },
});

const desk = createWorkflow({ id: "desk" } as never);
desk.branch([[async () => true, answer]]).commit();

const idle = createStep({ id: "idle", execute: async ({ inputData }: any) => ({ text: await agent.generate(`Say it in two words: ${inputData.page}`) }) });
export const never = createWorkflow({ id: "never" } as never).then(idle).commit();

const mastra = new Mastra({ agents: { agent }, workflows: { desk } });

export async function read(url: string) {
  const page = await (await fetch(url)).text();
  const run = await council.createRun();
  await run.start({ inputData: { page } });
}

export async function write(url: string) {
  const run = await mastra.getWorkflow("desk").createRun();
  await run.resume({ step: "answer", resumeData: { letter: await (await fetch(url)).text() } });
}
