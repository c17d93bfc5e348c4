import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    // A fresh worker for every file would take longer than many a file's tests.
    isolate: false,
    // Nothing else runs beside the unit tests, so no core is left free.
    maxWorkers: '100%',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
  },
});
