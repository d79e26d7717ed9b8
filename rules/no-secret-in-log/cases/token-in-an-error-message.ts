// The headers of a request, credentials included, are printed when it fails.
const headers = { accept: "application/json", authorization: `Bearer ${process.env.GATEWAY_TOKEN}` };
//                                                                     ^ source: secret

export async function ask(prompt: string): Promise<string> {
  const response = await fetch("https://gateway.example/chat", { method: "POST", headers, body: prompt });
  if (!response.ok) console.error("gateway", response.status, headers);
  //                                                          ^^^^^^^ finding: no-secret-in-log
  return await response.text();
}
