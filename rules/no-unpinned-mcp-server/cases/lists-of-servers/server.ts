// Servers of tools that a list of an editor or an assistant names are connected to like those of a program.
export const name = "shop";
