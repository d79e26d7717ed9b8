// Loops around requests: of those to a language model, with tools, one goes on for as long as it says so; others upload files, or have no tools.
const tools = [{ type: "function", function: { name: "now", description: "The time", parameters: { type: "object", properties: {} } } }];
const messages: object[] = [];

export async function upload(backend: string, files: readonly File[]): Promise<void> {
  for (const file of files) await fetch(`${backend}/upload`, { method: "POST", body: file });
}

export async function follow(backend: string): Promise<void> {
  let next: string | undefined = "first";
  while (next !== undefined) {
    const page: { next?: string } = await (await fetch(`${backend}/pages/${next}`, { method: "POST", body: JSON.stringify({ next }) })).json();
    next = page.next;
  }
}

export async function answer(): Promise<void> {
  for (;;) {
//^^^^^^^^ finding: require-step-limit
    const response = await fetch("https://openrouter.ai/api/v1/chat/completions", {
      method: "POST",
      body: JSON.stringify({ model: "m", messages, tools, max_tokens: 500 }),
    });
    const [choice] = ((await response.json()) as { choices: { message: { tool_calls?: object[] } }[] }).choices;
    if (!choice?.message.tool_calls) return;
    messages.push(choice.message);
  }
}
