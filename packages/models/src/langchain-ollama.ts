import { provider } from "./parts/langchain.ts";

export default provider("@langchain/ollama", { chat: ["ChatOllama"], text: ["Ollama"] });
