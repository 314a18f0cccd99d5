import type { Page } from "@playwright/test";
import { expectAccessible, expectContrast, expectFits } from "../fixtures/a11y.ts";
import { type Address, citizenPages, heldPages, mandatePages, ownPages, publicPages, startingPages } from "../fixtures/every-page.ts";
import { practice } from "../fixtures/file.ts";
import { expectSettled } from "../fixtures/page.ts";
import { expect, test } from "../fixtures/test.ts";

const languages = [
  ["fr", "FR – Français"],
  ["nl", "NL – Nederlands"],
  ["de", "DE – Deutsch"],
  ["en", "EN – English"],
] as const;

// What two languages share: some words, names, and the data of the demonstration.
const shared = new Set([
  ...["Mandatum", "MyGov.be", "itsme", "eIDAS", "ProSanté", "Visa", "Code", "BIS"],
  ...["Session", "Profession", "Organisation", "Adresse", "Messages", "Messages – Mandatum", "Mandant", "Menu"],
  ...["Signatures", "version 2"],
  ...[practice.name, `${practice.street} ${practice.number}`, `${practice.postcode} ${practice.municipality}`],
]);
const name = /^(\p{Lu}[\p{L}'’-]+ ?|(de|van|den|der|d’) ?)+, (\p{Lu}[\p{L}'’-]+ ?)+(– Mandatum)?$/u;
const isShared = (text: string) => shared.has(text) || name.test(text);

for (const [what, addresses] of [
  ["of strangers", async () => publicPages],
  ["of a citizen", citizenPages],
  ["of a provider's own file", ownPages],
  ["of somebody else's file", heldPages],
  ["about mandates", mandatePages],
  ["that start a mandate", startingPages],
] as [string, (page: Page) => Promise<Address[]>][]) {
  test(`Pages ${what}: four languages, light and dark, any width`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of await addresses(page)) {
      // What is wrong with one page is told together with what is wrong with the others.
      await test.step(address, () => examine(page, address)).catch((fault: Error) => {
        expect.soft(fault.message, address).toBe("");
      });
    }
  });
}

async function examine(page: Page, address: Address): Promise<void> {
  await open(page, address);
  // A new mandate is a draft of its own.
  const { pathname } = new URL(page.url());
  const texts = new Map<string, string[]>();
  for (const [code, name] of languages) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", code);
    await expectSettled(page);
    expect(new URL(page.url()).pathname, "the switch keeps the page").toBe(pathname);
    await expectAccessible(page, `${address} (${code})`);
    texts.set(code, await words(page));
    await expectFits(page, `${address} (${code})`, [320, 640]);
  }
  for (const [code] of languages.slice(1)) {
    const left = (texts.get(code) ?? []).filter((text) => texts.get("fr")?.includes(text) && !isShared(text));
    expect(left, `${address}: French left in ${code}`).toEqual([]);
  }
  await page.getByRole("button", { name: "FR – Français" }).click();
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page, `${address} in the dark`);
  await page.emulateMedia({ colorScheme: "light" });
}

async function open(page: Page, address: Address): Promise<void> {
  // Another fragment alone would not load the page anew.
  await page.goto("about:blank");
  await page.goto(address);
  await expectSettled(page);
}

/** What the page itself says: headings, labels, buttons, links and hints; not the data. */
async function words(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = "h1, h2, h3, legend, label, button, th[scope=col], dt, footer a, main p, .hint, .tag, caption, title";
    const texts = [...document.querySelectorAll<HTMLElement>(said)]
      .filter((element) => !element.closest(".langs, .summary dd, .chain .num, .party") && !element.querySelector(".party"))
      .map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim());
    return texts.filter((text) => /\p{L}{3}/u.test(text));
  });
}
