import { expectArrived, expectPage, link } from "../fixtures/page.ts";
import { chooseProfile, enter, signInAs } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// FAQ: « Actuellement, il n'est plus nécessaire d'avoir un numéro INAMI. »
test.describe("Je souhaite me connecter en tant que dispensateur de soins, quelles conditions dois-je remplir ?", () => {
  test("Un visa suffit, sans numéro INAMI", async ({ page }) => {
    await signInAs(page, "visa-only");
    await chooseProfile(page, { profession: "Psychologue clinicien" });
    await expect(page).toHaveURL(/^.*\/as\/provider-[a-z-]+\/files\/\d+$/);
    const main = page.getByRole("main");
    await expect(main.getByText("Visa", { exact: true })).toBeVisible();
    await expect(main.getByText("Numéro INAMI", { exact: true })).toHaveCount(0);
    await expectPage(page, await page.getByRole("heading", { level: 1 }).innerText());
  });

  test("Sans numéro ni visa, la page dit ce qui manque et qui peut l’ajouter", async ({ page }) => {
    await enter(page, "citizen", "/profiles");
    await expectArrived(page, "Choisissez votre profil");
    await page.getByRole("link", { name: /Pourquoi/ }).and(page.locator("[href='/why/provider']")).click();
    await expectPage(page, "Pourquoi ne puis-je pas me connecter en tant que prestataire de soins ?");
    const missing = link(page, "Obstacle", "Vous n’avez ni numéro INAMI ni visa en cours");
    await expect(missing).toContainText("Peut l’ajouter : l’INAMI et le SPF Santé publique");
    await expect(link(page, "En attente", "Votre dossier est configuré dans le système")).toBeVisible();
  });
});
