import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["src/Unknot.Web/**/*.test.ts"], environment: "happy-dom" },
});
