import { expectAria, expectArrived, heading } from "../fixtures/page.ts";
import { enter } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

for (const [locale, code, title] of [
  ["fr-BE", "fr", "Choisissez votre clé numérique"],
  ["nl-BE", "nl", /^Kies .*sleutel/],
  ["de-DE", "de", /^Wählen Sie .*Schlüssel/],
  ["en-GB", "en", /^Choose your digital key/],
  ["it-IT", "fr", "Choisissez votre clé numérique"],
] as const) {
  test.describe(`A browser that asks for ${locale}`, () => {
    test.use({ locale });

    test(`is answered in ${code}, before anything else is known`, async ({ page }) => {
      const answer = await page.goto("/");
      // Even what is painted before the program has come.
      expect(await answer?.text()).toMatch(new RegExp(`<html lang="?${code}\\b`));
      await expect(page.locator("html")).toHaveAttribute("lang", code);
      await expect(heading(page, title)).toBeVisible();
      await expectAria(page, `keys-${locale}`);
    });
  });
}

test.describe("A browser that asks for Dutch", () => {
  test.use({ locale: "nl-BE" });

  test("keeps the language that was chosen, on the next visit too", async ({ page }) => {
    await page.goto("/sign-in/code");
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
    await page.getByRole("button", { name: "DE – Deutsch" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page).toHaveURL("/sign-in/code");
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(heading(page, title)).toBeVisible();
    await page.goto("/help");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page).toHaveTitle(/ – Mandatum$/);
  });

  test("What was typed stays when the language changes", async ({ page }) => {
    await enter(page, "citizen", "/why/organisation");
    const field = page.getByRole("main").getByRole("textbox");
    await field.fill("0884.303.369");
    await page.getByRole("button", { name: "EN – English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(field).toHaveValue("0884.303.369");
    await page.getByRole("main").getByRole("button").click();
    await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    await page.getByRole("button", { name: "FR – Français" }).click();
    await expectArrived(page, "Pourquoi ne vois-je pas mon organisation ?");
    await expect(page.getByText("Aucun registre ne connaît d’organisation de ce numéro")).toBeVisible();
  });
});

test("The persons of the demonstration say in each language what to try", async ({ page }) => {
  await page.goto("/sign-in/test-identity");
  const first = page.getByRole("main").getByRole("listitem").first();
  const said = new Set<string>();
  for (const name of ["FR – Français", "NL – Nederlands", "DE – Deutsch", "EN – English"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect.poll(async () => !said.has(await first.innerText())).toBe(true);
    said.add(await first.innerText());
  }
  expect(said.size).toBe(4);
});
