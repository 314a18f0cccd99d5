import { expectAccessible } from "../fixtures/a11y.ts";
import { expectAria, expectPage, link } from "../fixtures/page.ts";
import { enter, signInAs } from "../fixtures/person.ts";
import { numberOf } from "../fixtures/demonstration.ts";
import { expect, test } from "../fixtures/test.ts";

const title = "Pourquoi ne vois-je pas mon organisation ?";

// FAQ: « Si vous ne voyez pas votre organisation, vous ne disposez pas des droits nécessaires. Pour disposer des droits
// nécessaires, vos gestionnaires d'accès (principal) doivent suivre un certain nombre d'étapes … »
test.describe("Je suis un représentant d'une organisation, mais je ne vois pas mon organisation. Que dois-je faire ?", () => {
  test("L’application n’est pas encore ouverte à l’employé: le gestionnaire local peut l’ouvrir", async ({ page }) => {
    await signInAs(page, "employee-new");
    await page.getByRole("link", { name: "Votre organisation n’est pas dans la liste : pourquoi ?" }).click();
    await expectPage(page, title);
    await page.getByLabel("Numéro de l’organisation").fill(numberOf("employee-new"));
    await page.getByRole("button", { name: "Voir pourquoi" }).click();
    const application = "L’application « Données administratives (INAMI) » ne vous est pas ouverte";
    const missing = link(page, "Obstacle", application);
    await expect(missing).toContainText("Peut l’ajouter : le gestionnaire local et le co-gestionnaire local.");
    for (const fact of [
      "Les registres connaissent l’organisation",
      "Un gestionnaire d’accès principal est désigné",
      "La qualité « Soins de santé » est active",
      "Cette qualité a un gestionnaire local",
      "Vous êtes utilisateur de cette qualité",
    ]) {
      await expect(link(page, "Rempli", fact)).toBeVisible();
    }
    const count = "Pour agir au nom de Fiduciaire Exemple SRL (1999.900.270), six choses doivent être vraies.";
    await expect(page.getByText(count)).toContainText("Il en manque une.");
    await expectAccessible(page, "why no organisation: the answer");
    await expectAria(page, "why");
    // The number is nobody else's business: it stays out of the address.
    await expect(page).toHaveURL("/why/organisation");

    await page.getByRole("link", { name: "Retour au choix du profil" }).last().click();
    await expect(page.getByRole("button", { name: "Confirmer le profil" })).toBeVisible();
  });

  test("L’organisation n’est pas prête: ce qui manque d’abord est nommé d’abord", async ({ page }) => {
    await signInAs(page, "representative-unready");
    await expect(page.getByRole("option", { name: /représentant légal/ })).toHaveCount(0);
    await page.getByRole("link", { name: "Votre organisation n’est pas dans la liste : pourquoi ?" }).click();
    await page.getByLabel("Numéro de l’organisation").fill(numberOf("representative-unready"));
    await page.getByLabel("Numéro de l’organisation").press("Enter");
    const missing = link(page, "Obstacle", "Aucun gestionnaire d’accès principal n’est désigné");
    await expect(missing).toContainText("Peut l’ajouter : vous-même.");
    await expect(link(page, "En attente", "La qualité « Soins de santé » est activée")).toContainText(
      "possible dès que l’étape précédente est en ordre",
    );
    await expect(link(page, "Rempli", "Vous y exercez une fonction légale")).toBeVisible();
    await expectAccessible(page, "why no organisation: not ready");
  });

  test("Un numéro inconnu, un numéro mal écrit, et plusieurs façons de l’écrire", async ({ page }) => {
    await enter(page, "citizen", "/why/organisation");
    const field = page.getByLabel("Numéro de l’organisation");
    const ask = page.getByRole("button", { name: "Voir pourquoi" });
    for (const [number, complaint] of [
      ["", "Indiquez le numéro de l’organisation"],
      ["12", "vérifiez le nombre de chiffres"],
      ["0436.888.494", "vérifiez chaque chiffre"],
      ["abc", "tapez le numéro, pas le nom"],
    ] as const) {
      await field.fill(number);
      await ask.click();
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(new RegExp(complaint));
    }
    await expectAccessible(page, "why no organisation: a bad number");
    await field.fill("0884.303.369");
    await ask.click();
    await expect(link(page, "Obstacle", "Aucun registre ne connaît d’organisation de ce numéro")).toContainText(
      "Peut l’ajouter : la Banque-Carrefour des Entreprises et l’INAMI",
    );
    for (const number of ["BE 0884.303.369", "884303369", "0884 303 369"]) {
      const another = page.getByRole("button", { name: "Une autre organisation" });
      if (await another.isVisible()) await another.click();
      await field.fill(number);
      await ask.click();
      await expect(link(page, "Obstacle", "Aucun registre ne connaît d’organisation de ce numéro")).toBeVisible();
    }
  });
});
