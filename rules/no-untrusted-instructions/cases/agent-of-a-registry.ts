// The name by which an agent is looked up is no instruction.
import { Agent } from "@openai/agents";

const agents = new Map<string, Agent>();
agents.set("shop", new Agent({ name: "Shop", instructions: "You help customers." }));

export async function POST(request: Request) {
  const { id } = await request.json();
  return Response.json({ known: agents.get(id)?.name });
}
