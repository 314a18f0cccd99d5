import { inamiOf, nissOf, numberOf } from "../fixtures/demonstration.ts";
import { daysFromNow } from "../fixtures/file.ts";
import { expectAria, expectArrived, expectPage } from "../fixtures/page.ts";
import { enter, nameOf } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

const organisation = `org-${numberOf("representative")}`;
const title = "Créer plusieurs mandats";

function day(days: number): string {
  const day = daysFromNow(days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("");
}

test("Many mandates from a file: each line is checked, then all are signed once", async ({ page }) => {
  await enter(page, "representative", `/as/${organisation}/mandates`);
  await page.getByRole("link", { name: title }).click();
  await expectPage(page, title);
  await page.getByRole("button", { name: "Vérifier les lignes" }).click();
  await expect(page.getByRole("alert")).toContainText("Choisissez un fichier");
  await expectPage(page, title);

  await page.getByRole("radio", { name: /^Fichier du Self-service/ }).check();
  await page.getByLabel("Type de mandat de toutes les lignes").selectOption({ label: "Indemnité maître de stages" });
  const lines = [
    `${nissOf("physician")};;;fr;A-1;${day(1)};${day(300)}`,
    `${inamiOf("expert")};;;nl;A-2;${day(1)};`,
    `${inamiOf("german")};;;de;A-3;${day(9)};${day(3)}`,
  ];
  const content = `\ufeff${lines.join("\r\n")}\r\n\r\n`;
  await page.getByLabel("Fichier", { exact: true }).setInputFiles({
    ...{ name: "mandats.csv", mimeType: "text/csv" },
    buffer: Buffer.from(content),
  });
  await page.getByRole("button", { name: "Vérifier les lignes" }).click();
  await expect(page.getByText("2 lignes valables, 1 refusée.")).toBeVisible();
  await expect(page).toHaveURL(/\/mandates\/bulk\/\d+$/);
  // What needs to be looked at is shown first.
  await expect(page.getByRole("checkbox", { name: "Seulement les lignes refusées" })).toBeChecked();
  await expect(page.getByRole("row").filter({ hasText: "refusée" })).toContainText("fin : choisissez un jour qui ne précède pas le premier");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expectPage(page, title);
  await expectAria(page, "checked");
  await page.getByRole("checkbox", { name: "Seulement les lignes refusées" }).uncheck();
  await expect(page.getByRole("row").filter({ hasText: await nameOf(page, "physician") })).toContainText("valable");

  await page.getByRole("button", { name: "Signer et créer les mandats" }).click();
  await expect(page.getByRole("heading", { name: "Les mandats sont créés" })).toBeVisible();
  await expect(page.getByText("2 mandats sont signés de votre côté.")).toBeVisible();
  await expectPage(page, title);
  await page.getByRole("link", { name: "Voir les mandats en attente" }).click();
  await expectArrived(page, "Gérer mes mandats soins de santé");
  await expect(page.getByRole("row").filter({ hasText: /A-[12]/ })).toHaveCount(2);
});
