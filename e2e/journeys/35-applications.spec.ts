import { expectAccessible } from "../fixtures/a11y.ts";
import { numberOf } from "../fixtures/demonstration.ts";
import { expectPage, link } from "../fixtures/page.ts";
import { chooseProfile, signInAs } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// Colindos, manual of access: a collaborator of a hospital is given the one application « Colindos », in the quality
// « Prestataire de soins : hôpital ». Acting for the hospital is acting in that application, and in no other.
test("Un collaborateur avec la seule application Colindos agit pour l’hôpital, et voit ce qui lui est ouvert", async ({
  page,
}) => {
  await signInAs(page, "colindos");
  const organisation = page.getByRole("combobox", { name: "Au sein de l’organisation" });
  await organisation.selectOption({ label: "Hôpital Exemple Sud · en tant qu’utilisateur" });
  await expect(page.getByText("Applications ouvertes : Colindos")).toBeVisible();
  await expectAccessible(page, "choosing an organisation: what it opens");
  await chooseProfile(page, { organisation: /^Hôpital Exemple Sud/ });

  await expectPage(page, "Vos applications");
  await expect(page).toHaveURL(`/as/org-${numberOf("colindos")}/applications`);
  await expect(page.getByText("Voici ce que Hôpital Exemple Sud vous ouvre.")).toBeVisible();
  const one = (name: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  // What this version does not have is named, and leads nowhere.
  await expect(one("Colindos")).toContainText("Elle vous est ouverte. Ses pages viendront dans une prochaine version.");
  await expect(one("Colindos").getByRole("link")).toHaveCount(0);

  await test.step("the providers’ files stay closed, and say why", async () => {
    const files = one("Données administratives (INAMI)");
    await expect(files).toContainText("Elle ne vous est pas ouverte.");
    await files.getByText("Pourquoi ?").click();
    for (const fact of ["La qualité « Soins de santé (INAMI) » est active", "Cette qualité a un gestionnaire local"]) {
      await expect(link(page, "Rempli", fact)).toBeVisible();
    }
    const missing = link(page, "Obstacle", "Vous n’êtes pas encore utilisateur de cette qualité");
    await expect(missing).toContainText("Peut l’ajouter : le gestionnaire local.");
    await expectAccessible(page, "what an organisation opens: why not");
  });

  await test.step("so do its mandates, opened by their address", async () => {
    await page.goto(`/as/org-${numberOf("colindos")}/mandates`);
    await expect(link(page, "Obstacle", "Vous n’êtes pas encore utilisateur de cette qualité")).toBeVisible();
    await expectAccessible(page, "mandates that an application does not open");
  });
});
