/** A file that is written by a program: its path from the root, with forward slashes, and its text before formatting. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
