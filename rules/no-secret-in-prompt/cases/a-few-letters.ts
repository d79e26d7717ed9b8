import OpenAI from "openai";

const openai = new OpenAI();

/** The first and the last letters of a key. */
function mask(text: string | undefined, length = 4): string {
  return text === undefined ? "none" : `${text.slice(0, length)}***${text.slice(-length)}`;
}

// Ok: a few letters tell which key it is and do not open anything.
export async function explainRefusal(): Promise<unknown> {
  return openai.responses.create({ model: "gpt-5", input: `The shop refused the key ${mask(process.env.SHOP_API_KEY)}.` });
}

export async function explainRefusalInFull(): Promise<unknown> {
  return openai.responses.create({ model: "gpt-5", input: `The shop refused the key ${process.env.SHOP_API_KEY}.` });
  //                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
}
