import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const chromium =
  process.env["CHROMIUM"] ??
  execFileSync(fileURLToPath(new URL("../.config/chromium.sh", import.meta.url)), { encoding: "utf8" }).trim();
const isRoot = process.getuid?.() === 0;
const report = process.env["MANDATUM_E2E_REPORT"] ?? "results/report.json";

export default defineConfig({
  testDir: "journeys",
  outputDir: "results/artefacts",
  snapshotPathTemplate: "{testDir}/snapshots/{testFileName}/{arg}{ext}",
  // A journey that has no snapshot yet fails instead of writing one; `--update-snapshots=missing` writes it.
  updateSnapshots: process.env["CI"] ? "none" : "missing",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [["list"], ["json", { outputFile: report }]],
  use: {
    browserName: "chromium",
    locale: "fr-BE",
    timezoneId: "Europe/Brussels",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    video: "off",
    actionTimeout: 7_000,
    launchOptions: {
      executablePath: chromium,
      // Chromium has no sandbox for root. The others keep it from looking for hosts that no test needs.
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@phone-only/ },
    // A page of 320 pixels, which is also what 400 % zoom makes of 1280: tests that say @phone.
    {
      name: "phone",
      use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
      grep: /@phone/,
    },
  ],
});
