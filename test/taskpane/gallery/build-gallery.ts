import { readFileSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const root = path.join(__dirname, "../../..");

/** Builds the gallery into a folder, as one script, and gives its path. Throws when it does not compile. */
export async function buildGallery(out: string): Promise<string> {
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(config(out), (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString({ all: false, errors: true }));
  return path.join(out, "gallery.js");
}

function config(out: string): Configuration {
  return {
    mode: "production",
    context: root,
    devtool: false,
    target: ["web", "es2022"],
    entry: { gallery: path.join(__dirname, "gallery.tsx") },
    output: { path: out, filename: "[name].js" },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { "entities/decode$": path.join(root, "src/rules/segments/no-entity-decoder.ts") },
    },
    module: {
      // One script: the page it runs in has no address to load more from.
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

/**
 * A page that draws the same letters on every machine: Open Sans, from npm, under the name that Fluent UI asks for.
 */
export function galleryPage(): string {
  const faces = [400, 600, 700].map((weight) => {
    const file = require.resolve(`@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`);
    const data = readFileSync(file).toString("base64");
    return `@font-face { font-family: "Segoe UI"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
  });
  return [
    "<!doctype html><html><head><meta charset='utf-8'><title>Kuvert</title><style>",
    ...faces,
    "body { margin: 0 } *, ::before, ::after { transition: none !important; animation: none !important; caret-color: transparent }",
    "</style></head><body></body></html>",
  ].join("\n");
}
