import { provider } from "./parts/langchain.ts";

export default provider("@langchain/google-vertexai-web", { chat: ["ChatVertexAI"], text: ["VertexAI"] });
