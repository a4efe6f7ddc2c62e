// Plain JavaScript: Jest reads a TypeScript configuration only with ts-node or Node 22.

/** @type {[string, object]} */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];
const shared = {
  moduleNameMapper: { "^kuvert-policy$": "<rootDir>/src/policy-in-use.ts" },
  transform: { "^.+\\.(t|j)sx?$": swc },
  // Everything of ours is TypeScript; of node_modules only what ships ES modules alone is transformed.
  transformIgnorePatterns: ["/node_modules/(?!(postal-mime|@fluentui|tabster|keyborg|pixelmatch)/)"],
};

/**
 * Four kinds of test. `unit` and `pane` run on the sources; `bundle` and `browser` run on what
 * `npm run build` wrote to dist/, as Outlook would load it.
 * @type {import("jest").Config}
 */
const config = {
  // A busy machine may take its time; nothing is tested by how long it takes.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(bundle|browser|taskpane)/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "bundle",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/bundle/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      globalSetup: "<rootDir>/test/browser/global-setup.ts",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};

export default config;
