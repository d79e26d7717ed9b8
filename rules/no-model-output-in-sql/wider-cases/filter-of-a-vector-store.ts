// A store of the project is handed filters by whoever searches: text goes in as a value, never as a condition.
import { VectorStore } from "@langchain/core/vectorstores";
import type { Document } from "@langchain/core/documents";
import pg from "pg";

const pool = new pg.Pool();

export class TextFilterStore extends VectorStore {
  async similaritySearchVectorWithScore(query: number[], k: number, filter?: string): Promise<[Document, number][]> {
    const { rows } = await pool.query(`SELECT * FROM documents ${filter ? `WHERE ${filter}` : ""} LIMIT ${k}`);
    //                                ^ finding: no-model-output-in-sql
    return rows;
  }
}

export class ObjectFilterStore extends VectorStore {
  async similaritySearchVectorWithScore(query: number[], k: number, filter: Record<string, string> = {}): Promise<[Document, number][]> {
    const names = Object.keys(filter).map((name, index) => `"${name.replace(/"/g, '""')}" = $${index + 1}`);
    const { rows } = await pool.query(`SELECT * FROM documents WHERE ${names.join(" AND ")} LIMIT ${k}`, Object.values(filter));
    return rows;
  }
}
