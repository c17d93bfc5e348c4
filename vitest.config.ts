import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    // A fresh worker for every file would take longer than many a file's tests.
    isolate: false,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
  },
});
