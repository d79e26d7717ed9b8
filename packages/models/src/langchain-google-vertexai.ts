import { provider } from "./parts/langchain.ts";

export default provider("@langchain/google-vertexai", { chat: ["ChatVertexAI"], text: ["VertexAI"] });
