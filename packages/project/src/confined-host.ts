import { join } from "node:path";
import type { FileSystemHost, InMemoryFileSystemHost, RuntimeDirEntry } from "ts-morph";
import type { FileTree } from "./file-tree.ts";
import { joinPath, relativeInside } from "./relative-path.ts";

/**
 * The disk as ts-morph sees it: what lies in the tree can be read, nothing else exists, and whatever is written stays in memory.
 * `Base` is ts-morph's class of that name, which is loaded late.
 */
export function createConfinedHost(tree: FileTree, Base: typeof InMemoryFileSystemHost): FileSystemHost {
  const findFile = (path: string): string | undefined => tree.locateFile(path);
  const findFolder = (path: string): string | undefined => tree.locateFolder(path);
  const locate = (path: string, find: (path: string) => string | undefined): string | undefined => {
    const inside = relativeInside(tree.root, path);
    return inside === undefined ? undefined : find(inside);
  };

  class ConfinedHost extends Base {
    override fileExistsSync(path: string): boolean {
      return locate(path, findFile) !== undefined;
    }

    override directoryExistsSync(path: string): boolean {
      return locate(path, findFolder) !== undefined;
    }

    override readFileSync(path: string): string {
      const file = locate(path, findFile);
      const text = file === undefined ? undefined : tree.readText(file);
      // TypeScript's hosts recognise a missing file by this code.
      if (text === undefined) throw Object.assign(new Error(`There is no file ${path} in the project.`), { code: "ENOENT" });
      return text;
    }

    override readDirSync(path: string): RuntimeDirEntry[] {
      const folder = locate(path, findFolder);
      if (folder === undefined) return [];
      return [...tree.list(folder)].map(([name, kind]) => ({
        name: join(tree.root, joinPath(folder, name)),
        isFile: kind === "file",
        isDirectory: kind === "folder",
        isSymlink: kind === "link",
      }));
    }

    override realpathSync(path: string): string {
      const real = locate(path, findFile) ?? locate(path, findFolder);
      return real === undefined ? path : join(tree.root, real);
    }

    override getCurrentDirectory(): string {
      return tree.root;
    }
  }
  return new ConfinedHost();
}
