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
    // Nothing is set here, and nothing is shown.
    await expect(page.getByRole("link", { name: "Obtenir un numéro INAMI" })).toHaveCount(0);
  });

  test("« Obtenir un numéro INAMI » et le Service Center, là où ils sont configurés", async ({ page }) => {
    const serviceCenter = { phone: "+3225249797", email: "info@inami.example", link: "https://www.inami.example/contact" };
    const help = { serviceCenter, helpdesk: {}, inamiNumber: "https://www.inami.example/numero" };
    await page.route("**/api/v1/help", (route) => route.fulfill({ json: help }));
    await enter(page, "citizen", "/why/provider");
    const obtain = page.getByRole("link", { name: "Obtenir un numéro INAMI" });
    await expect(obtain).toHaveAttribute("href", help.inamiNumber);
    const main = page.getByRole("main");
    await expect(main.locator("a[href='tel:+3225249797']")).toBeVisible();
    await expect(main.getByRole("link", { name: serviceCenter.email })).toBeVisible();
    await expect(main.getByRole("link", { name: "www.inami.example", exact: true })).toHaveAttribute("href", serviceCenter.link);
    await expectPage(page, "Pourquoi ne puis-je pas me connecter en tant que prestataire de soins ?");
  });
});
