import { vectorStorePackage } from "./parts/retrieval.ts";

// Packages with nothing but vector stores and their retrievers.
export default [
  vectorStorePackage("@langchain/pinecone", "PineconeStore", "{fromTexts,fromDocuments,fromExistingIndex}"),
  vectorStorePackage("@langchain/qdrant", "QdrantVectorStore", "{fromTexts,fromDocuments,fromExistingCollection}"),
  vectorStorePackage("@langchain/mongodb", "MongoDBAtlasVectorSearch", "{fromTexts,fromDocuments}"),
  vectorStorePackage("@langchain/weaviate", "WeaviateStore", "{fromTexts,fromDocuments,fromExistingIndex,initialize}"),
  vectorStorePackage("@langchain/redis", "RedisVectorStore", "{fromTexts,fromDocuments}"),
];
