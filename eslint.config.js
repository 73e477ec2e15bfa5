import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** `a` may not import `b`: the direction of imports of DESIGN's tree, as far as a path can tell. */
const forbid = (files, patterns) => ({
  files,
  rules: {
    "@typescript-eslint/no-restricted-imports": ["error", { patterns: [{ group: patterns }] }],
  },
});

export default tseslint.config(
  { ignores: ["dist/", ".bench/", ".cache/", "out/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
      eqeqeq: ["error", "always"],
      "no-console": "off",
    },
  },
  {
    files: ["addin/host/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  forbid(["shared/**/*.ts"], ["react*", "@fluentui/*", "chart.js*", "**/addin/**", "**/dashboard/**", "**/cli/**"]),
  {
    files: ["shared/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "window", "document", "localStorage", "fetch", "process"],
    },
  },
);
