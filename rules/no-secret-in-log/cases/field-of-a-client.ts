// A constructor keeps the key; a method prints it. Who makes the client does not matter.
export class GatewayClient {
  private readonly headers: Record<string, string>;
  private readonly timeout = 30_000;

  constructor(private readonly base = "https://gateway.example") {
    this.headers = { authorization: `Bearer ${process.env.GATEWAY_TOKEN}` };
  }

  async ask(prompt: string): Promise<string> {
    console.debug("asking", this.base, this.timeout, Object.keys(this.headers));
    const response = await fetch(this.base, { method: "POST", headers: this.headers, body: prompt });
    if (!response.ok) console.error("refused", response.status, this.headers);
//                                                              ^^^^^^^^^^^^ finding: no-secret-in-log
    return await response.text();
  }
}
