import type { AgentRow, SourceRow, TextCondition, ToolRow } from "@sluice/core";
import { FUNCTION_FIELDS, givenTools } from "./tools.ts";

// Language models that are asked by a request of the program's own, without a library: by the addresses and the bodies that providers document.

const BASE = "^(?:https?://|\\uFFFC|/)[^?#]*";

/** Addresses of services that answer with what a language model says. */
const ADDRESSES =
  `${BASE}/chat/completions(?:[?#]|$)|${BASE}:(?:streamG|g)enerateContent(?:[?#]|$)|` +
  `${BASE}(?:api\\.anthropic\\.com|anthropic[^/?#]*)/v1/messages(?:[?#]|$)|${BASE}(?:api\\.openai\\.com|openrouter\\.ai)/[^?#]*/responses(?:[?#]|$)|` +
  `${BASE}(?::11434|ollama[^/?#]*)/api/(?:chat|generate)(?:[?#]|$)|${BASE}/cohere\\.(?:ai|com)/v\\d/chat(?:[?#]|$)`;

/** A request, as paths: its address, and the object that it sends as JSON. */
interface Request {
  readonly at: string;
  readonly url: string;
  readonly body: string;
}

const asks = ({ at, url }: Pick<Request, "at" | "url">): TextCondition => ({
  option: `${at} > ${url}`,
  matches: ADDRESSES,
  whole: true,
  known: true,
});

/** Requests of a client of HTTP that ask a language model: the tools that their bodies describe, and the agents that they make. */
export function languageModelRequests(...requests: readonly Request[]): {
  readonly tools: readonly ToolRow[];
  readonly agents: readonly AgentRow[];
} {
  return { tools: requests.flatMap(toolsOf), agents: requests.map(agentOf) };
}

/** What a request that asks a language model gets: `answer` is the path of that. */
export function languageModelAnswers(answer: string, { at, url }: Pick<Request, "at" | "url">): SourceRow {
  return { at: answer, kind: "model-output", name: `${at} > ${url}`, when: asks({ at, url }) };
}

/** OpenAI's and Ollama's form, that of Anthropic (and OpenAI's responses), and Google's. */
function toolsOf(request: Request): readonly ToolRow[] {
  const tools = `${request.at} > ${request.body} > tools > each`;
  const named = { name: "name", description: "description" };
  return [
    givenTools(tools, FUNCTION_FIELDS),
    givenTools(tools, { ...named, schema: "input_schema", orSchema: "parameters" }),
    givenTools(`${tools} > {functionDeclarations,function_declarations} > each`, { ...named, schema: "parameters" }),
  ].map((row) => ({ ...row, when: asks(request) }));
}

function agentOf(request: Request): AgentRow {
  const body = `${request.at} > ${request.body}`;
  return {
    at: `${request.at} > call`,
    withTools: true,
    when: asks(request),
    model: `${body} > model`,
    tools: [`${body} > tools`, `${body} > tools > each > {functionDeclarations,function_declarations}`],
  };
}
