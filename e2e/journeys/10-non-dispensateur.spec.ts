import type { Page } from "@playwright/test";
import { surnameFirst } from "../fixtures/demonstration.ts";
import { command } from "../fixtures/file.ts";
import { expectAria, expectPage } from "../fixtures/page.ts";
import { chooseProfile, signInAs } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// FAQ: « vous verrez «Citoyen» par défaut … cliquez sur ‘confirmer le profil' … Si vous avez différents profils …, cliquez
// sur 'Continuer en tant que citoyen' … redirigé vers la page d'accueil de votre dossier »
test.describe("Je souhaite me connecter à ProSanté en tant que NON dispensateur de soins. Que dois-je faire ?", () => {
  test("Citoyen, confirmer le profil, et voir son dossier", async ({ page }) => {
    await signInAs(page, "director");
    await expect(page.getByRole("radio", { name: /^Citoyen/ })).toBeChecked();
    await chooseProfile(page);
    await expectHome(page, "director");
    await expectAria(page, "home");
  });

  test("Avec plusieurs profils: « Continuer en tant que citoyen »", async ({ page }) => {
    await signInAs(page, "director-mandatary");
    await chooseProfile(page);
    await expectPage(page, "Avec quel profil souhaitez-vous continuer ?");
    await command(page, /^Continuer en tant que citoyen/).click();
    await expectHome(page, "director-mandatary");
  });
});

async function expectHome(page: Page, person: string): Promise<void> {
  await expect(page).toHaveURL("/as/citizen/home");
  await expectPage(page, surnameFirst(person));
  await expect(page.getByRole("heading", { name: "Vos rôles administratifs connus de l’INAMI" })).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toContainText("Directeur");
}
