import { provider } from "./parts/langchain.ts";

export default provider("@langchain/google", { chat: ["ChatGoogle"] });
