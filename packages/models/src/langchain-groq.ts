import { provider } from "./parts/langchain.ts";

export default provider("@langchain/groq", { chat: ["ChatGroq"] });
