import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

const root = path.join(__dirname, "../..");

/** Builds the compose window and the scripts beside Office.js. Throws when they do not compile. */
export async function buildPage(out = path.join(root, "dist/outlook-host")): Promise<void> {
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(config(out), (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString({ all: false, errors: true }));
}

function config(out: string): Configuration {
  const host = path.join(root, "outlook-host");
  return {
    mode: "production",
    context: root,
    devtool: false,
    target: ["web", "es2022"],
    entry: {
      page: path.join(host, "page/main.tsx"),
      lean: path.join(host, "lean/lean.ts"),
      "microsoft-ajax": path.join(host, "frame/microsoft-ajax.ts"),
      "mailbox-additions": path.join(host, "frame/mailbox-additions.ts"),
    },
    output: { path: out, filename: "[name].js", publicPath: "/host/", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
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
    // Read by people who look at what happens, never shipped: not worth the time it takes to make it small.
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({ template: path.join(host, "page/index.html"), chunks: ["page"] }),
      new HtmlWebpackPlugin({ filename: "lean.html", title: "Lean Outlook", chunks: ["lean"] }),
    ],
  };
}
