import type { FileSystem } from "../fileSystem.ts";

/** Files that the root of a code project has, by ecosystem. */
const projectFiles = new Set([
  "package.json",
  "deno.json",
  "Cargo.toml",
  "pyproject.toml",
  "setup.py",
  "requirements.txt",
  "go.mod",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "CMakeLists.txt",
  "Makefile",
  "meson.build",
  "Gemfile",
  "composer.json",
  "mix.exs",
  "Package.swift",
  "pubspec.yaml",
  "build.zig",
  "stack.yaml",
  "dune-project",
  "flake.nix",
]);

const projectEndings = [".sln", ".slnx", ".csproj", ".fsproj", ".cabal", ".xcodeproj"];

/** Whether a folder is a repository of code rather than of articles: articles kept under git alone are none. */
export async function isCodeRepository(files: FileSystem, folder: string): Promise<boolean> {
  const entries = (await files.readDirectory(folder).catch(() => null)) ?? [];
  return entries.some(({ name }) => name === ".git") && entries.some(({ name }) => isProjectFile(name));
}

function isProjectFile(name: string): boolean {
  return projectFiles.has(name) || projectEndings.some((ending) => name.endsWith(ending));
}
