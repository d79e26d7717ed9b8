export const SYSTEM = [
  "You answer questions about the garden centre.",
  "Opening hours: ‮mp 6 ot ma 8‬, on every day.",
  //              ^ finding: no-hidden-text "(U+202E, U+202C)"
].join("\n");

export const card = (plant: string): string => `
Write a card for ${plant}.
Keep it​ short.
//     ^ finding: no-hidden-text
`;

export const unused = "Nobody is asked​ this.";
