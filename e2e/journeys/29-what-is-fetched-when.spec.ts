import { expectAccessible } from "../fixtures/a11y.ts";
import { expectArrived, heading, message } from "../fixtures/page.ts";
import { enter, openSignIn } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

/** Files that a group of pages is fetched with. */
const parts = /\/(group|shared)-[^/]*\.wasm$/;

test("The choice of the digital key is there before anything else is fetched", async ({ page }) => {
  await openSignIn(page);
  await expect(page.getByRole("link", { name: /Identité de test/ })).toBeVisible();
  const fetched = (pattern: RegExp) =>
    page.evaluate(
      (source) =>
        performance
          .getEntriesByType("resource")
          .filter((entry) => new RegExp(source).test(entry.name))
          .map((entry) => entry.startTime),
      pattern.source,
    );
  // When the browser has nothing else to do, everything comes.
  await expect.poll(async () => (await fetched(/group-file-/)).length).toBe(1);
  const [keys] = await fetched(/\/api\/v1\/keys/);
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const later = await fetched(parts);
  expect(Math.min(...later)).toBeGreaterThan(keys ?? Infinity);
  expect(Math.min(...later)).toBeGreaterThan(painted ?? Infinity);
});

test("Whoever asks for little data gets no more than the page", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (parts.test(request.url())) fetched.push(request.url());
  });
  await openSignIn(page);
  await expect(page.getByRole("link", { name: /Identité de test/ })).toBeVisible();
  await page.waitForTimeout(1_500);
  expect(fetched).toEqual([]);
  await page.getByRole("link", { name: "Aide" }).click();
  await expectArrived(page, "Aide");
  expect(fetched.length).toBeGreaterThan(0);
});

test("A part that does not come is told, and fetched on demand @phone", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.route(/\/group-prose-/, (route) => route.abort(), { times: 1 });
  await page.goto("/help");
  await expectArrived(page, "Le serveur ne répond pas");
  await expect(message(page, /connexion/)).toBeVisible();
  await expectAccessible(page, "a part of the application did not come");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expectArrived(page, "Aide");
});

test("What stays away is looked for in the release that is in service", async ({ page }) => {
  await enter(page, "physician", "/profiles");
  await expect(heading(page, "Choisissez votre profil")).toBeVisible();
  let away = true;
  await page.route(/\/group-profiles-/, (route) => (away ? route.abort() : route.continue()));
  await page.reload();
  const failed = heading(page, "Le serveur ne répond pas");
  await expect(failed).toBeVisible();
  const again = page.waitForEvent("requestfailed");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await again;
  await expect(failed).toBeVisible();
  away = false;
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await loaded;
  await expectArrived(page, "Choisissez votre profil");
});
