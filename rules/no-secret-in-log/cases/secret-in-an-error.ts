// A secret becomes part of an error that three places record: one change mends them all. What is recorded by itself is another mistake.
async function load(path: string): Promise<string> {
  const address = `https://api.example.com/${path}?key=${process.env.SEARCH_API_KEY}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Nothing at ${address}`);
  return response.text();
}

export async function first() {
  try {
    return await load("first");
  } catch (error) {
    console.error("first", error);
    //                     ^^^^^ finding: no-secret-in-log
    return "";
  }
}

export async function second() {
  try {
    return await load("second");
  } catch (error) {
    console.error("second", error);
    return "";
  }
}

export const third = () => load("third").catch((error: unknown) => console.error("third", error));

console.log(process.env.SEARCH_API_KEY);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
