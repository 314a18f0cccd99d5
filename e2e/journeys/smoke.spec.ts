import { expectAccessible } from "../fixtures/a11y.ts";
import { openSignIn } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

test("The program answers with the choice of a digital key @phone", async ({ page }) => {
  await openSignIn(page);
  await expect(page).toHaveTitle(/^Choisissez votre clé numérique/);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expectAccessible(page, "choice of the digital key");
});

test("The program says that it is alive and ready, on its own listener alone", async ({ request, server }) => {
  for (const path of ["/health/live", "/health/ready", "/metrics"]) {
    expect((await request.get(server.management + path)).status(), path).toBe(200);
  }
  expect((await request.get(`${server.url}/metrics`)).headers()["content-type"] ?? "").not.toContain("openmetrics");
});
