// One method keeps what a language model wrote, the next makes it instructions: whoever calls them is another program.
import { Agent, run } from "@openai/agents";

const planner = new Agent({ name: "Planner", instructions: "Write instructions for the writer." });

export class LetterPipeline {
  private brief = "";
  private tone = "warm";

  async plan(message: string): Promise<void> {
    const { finalOutput } = await run(planner, message);
    this.brief = finalOutput ?? "";
  }

  useColdTone(): void {
    this.tone = "cold";
  }

  writer(): Agent {
    return new Agent({ name: "Writer", instructions: this.brief });
//                                                   ^^^^^^^^^^ finding: no-untrusted-instructions
  }

  critic(): Agent {
    return new Agent({ name: "Critic", instructions: `Is the tone ${this.tone}?` });
  }
}

class Draft {
  text = "";

  async write(message: string): Promise<void> {
    this.text = (await run(planner, message)).finalOutput ?? "";
  }

  editor(): Agent {
    return new Agent({ name: "Editor", instructions: this.text });
  }
}

// Here the program itself makes the objects: the one that is asked was never written to.
export async function edit(message: string): Promise<Agent> {
  const written = new Draft();
  await written.write(message);
  return new Draft().editor();
}
