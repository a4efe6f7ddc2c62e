import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack, { type Configuration } from "webpack";

/** Stands in the built files where the policy goes; `npm run build` puts a policy in its place. */
export const POLICY_PLACEHOLDER = "__KUVERT_POLICY__";

const root = __dirname;

/**
 * Two bundles, built apart, since they live in different worlds.
 *
 * `commands.js` is what Outlook runs at send, in classic Outlook in a bare engine of 2016: one self-contained
 * script, ES2016, nothing loaded later. `taskpane.js` runs in a browser and may load heavy parts when needed.
 */
export default function config(out: string): [Configuration, Configuration] {
  return [
    {
      ...common(out, "es2016", SHIPPED_TO_OLD_ENGINES),
      name: "commands",
      entry: { commands: path.join(root, "src/commands/commands.ts") },
      target: ["web", "es2016"],
      plugins: [page("commands", path.join(root, "src/commands/commands.html")), new OnePieceOnly(), icons()],
    },
    {
      ...common(out, "es2020", OURS),
      name: "taskpane",
      entry: { taskpane: path.join(root, "src/taskpane/main.tsx") },
      target: ["web", "es2020"],
      plugins: [page("taskpane", path.join(root, "src/taskpane/taskpane.html"))],
    },
  ];
}

const OURS = [path.join(root, "src")];
/** Packages in the send handler are compiled too: what they ship is newer than the engines it runs in. */
const SHIPPED_TO_OLD_ENGINES = [...OURS, path.join(root, "node_modules")];

function common(out: string, target: "es2016" | "es2020", compiled: readonly string[]): Configuration {
  return {
    mode: "production",
    context: root,
    devtool: false,
    output: {
      path: out,
      filename: "[name].js",
      chunkFilename: "taskpane.[contenthash:8].js",
      publicPath: "",
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: {
        "kuvert-policy$": path.join(root, "src/policy-in-use.ts"),
        "entities/decode$": path.join(root, "src/rules/segments/no-entity-decoder.ts"),
      },
    },
    module: {
      rules: [
        {
          test: /\.[cm]?[jt]sx?$/,
          include: [...compiled],
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target,
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                // One copy of what newer syntax is compiled to, instead of one in every file.
                externalHelpers: true,
                // Spread copies plain data here, never getters or symbols, so that Object.assign does the same in less.
                assumptions: {
                  setSpreadProperties: true,
                  setPublicClassFields: true,
                  objectRestNoSymbols: true,
                  noDocumentAll: true,
                  ignoreFunctionLength: true,
                },
              },
            },
          },
          resolve: { fullySpecified: false },
        },
        {
          // The policy is data in the bundle, so that nothing need be fetched while somebody waits.
          test: path.join(root, "src/policy-in-use.ts"),
          enforce: "pre",
          use: {
            loader: path.join(root, "scripts/policy-loader.cjs"),
            options: { placeholder: POLICY_PLACEHOLDER },
          },
        },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          // swc is quick enough without child processes, which would start over whatever program asked for the build.
          parallel: false,
          // Comments that licences ask to be kept go into a file beside the script.
          extractComments: true,
          // Escapes keep the script whole whatever encoding a host takes it for.
          terserOptions: {
            ecma: target === "es2016" ? 2016 : 2020,
            compress: { passes: 3 },
            format: { asciiOnly: true },
          },
        }),
      ],
    },
    performance: { hints: false },
  };
}

function page(name: string, template: string): HtmlWebpackPlugin {
  return new HtmlWebpackPlugin({
    template,
    filename: `${name}.html`,
    scriptLoading: "blocking",
    inject: "body",
  });
}

/** Copies the icons the manifest names. */
function icons(): webpack.WebpackPluginInstance {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("icons", (compilation) => {
        for (const size of [16, 32, 64, 80, 128]) {
          const file = path.join(root, `assets/icon-${size}.png`);
          if (!existsSync(file)) throw new Error(`${file} is missing: npm run icons draws it.`);
          compilation.emitAsset(`assets/icon-${size}.png`, new webpack.sources.RawSource(readFileSync(file)));
        }
      });
    },
  };
}

/** Fails the build when the send handler would be more than one script: classic Outlook loads only one. */
class OnePieceOnly implements webpack.WebpackPluginInstance {
  apply(compiler: webpack.Compiler): void {
    compiler.hooks.afterCompile.tap("OnePieceOnly", (compilation) => {
      const scripts = Object.keys(compilation.assets).filter((name) => name.endsWith(".js"));
      if (!compilation.compiler.isChild() && scripts.length > 1) {
        compilation.errors.push(
          new webpack.WebpackError(`commands.js must be one script, not ${scripts.join(", ")}`),
        );
      }
    });
  }
}
