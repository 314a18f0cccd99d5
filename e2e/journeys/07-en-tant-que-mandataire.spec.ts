import { expectPage } from "../fixtures/page.ts";
import { chooseProfile, profilesOf, signInAs } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// FAQ: « Il y a différents profils de mandataire avec lesquels vous pouvez vous connecter: en tant que personne physique …,
// en tant que représentant légal d'un dispensateur de soins (par exemple d'une organisation …) »
test("Je souhaite me connecter à ProSanté en tant que mandataire, que dois-je faire ?", async ({ page }) => {
  await signInAs(page, "many");
  await expectPage(page, "Choisissez votre profil");
  const profiles = (await profilesOf(page)).map(({ profile }) => profile);
  expect(profiles).toContain("mandatary");
  expect(profiles.filter((profile) => profile.startsWith("org-")).length).toBeGreaterThan(1);

  await test.step("for an organisation", async () => {
    const organisation = page.getByRole("combobox", { name: "Au sein de l’organisation" });
    const names = await organisation.getByRole("option").allInnerTexts();
    expect(names[0]).toBe("Aucune : en mon nom");
    const [name = ""] = (names[1] ?? "").split(" · ");
    await chooseProfile(page, { organisation: names[1] ?? "" });
    await expectPage(page, "Rechercher un dispensateur de soins");
    await expect(page).toHaveURL(/\/as\/org-\d+\/search$/);
    await expect(page.getByRole("region", { name: "Profil actif" })).toContainText(name);
  });

  await test.step("as a natural person, without signing in again", async () => {
    await page.goto("/profiles");
    await chooseProfile(page);
    await expectPage(page, "Rechercher un dispensateur de soins");
    await expect(page).toHaveURL("/as/mandatary/search");
    await expect(page.getByRole("region", { name: "Profil actif" })).toContainText("mandataire");
  });
});
