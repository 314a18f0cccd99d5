import { writeFileSync } from "node:fs";
import { nissOf } from "../fixtures/demonstration.ts";
import { effort, startCounting } from "../fixtures/effort.ts";
import { value } from "../fixtures/file.ts";
import { choosePeriod, findParty, goOn, listTitle, mandateAs, panel, plan, row, sign, titles } from "../fixtures/mandate.ts";
import { expectAria, expectArrived, expectPage, message } from "../fixtures/page.ts";
import { enter, nameOf } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// prosante-mandats: « Tant le dispensateur de soins que le mandataire peuvent initier la création d’un mandat (pour une
// durée déterminée ou indéterminée). »

const given = "/as/provider-physician/mandates";

test("A provider gives a mandate, the holder signs it, and it is active", async ({ page, elsewhere }) => {
  test.setTimeout(90_000);
  await enter(page, "physician", given);
  await expectPage(page, listTitle);
  const name = await nameOf(page, "citizen");

  await page.getByRole("main").getByRole("link", { name: "Créer un mandat" }).click();
  await expectPage(page, titles.giver.kind);
  await expectAria(page, "kind");
  // The manual: accreditation has a mandate of its own.
  await expect(page.getByText("Aucun mandat n’ouvre l’accréditation")).toBeVisible();
  await page.getByRole("radio", { name: /^Dossier administratif INAMI/ }).check();
  await goOn(page);
  await expectPage(page, titles.giver.party);
  await findParty(page, { number: nissOf("citizen"), name });
  await expectAria(page, "party");
  await goOn(page);
  await expectPage(page, titles.review);
  // What nobody has to answer is shown, with the way to change it.
  await page.getByRole("link", { name: "Modifier : Période" }).click();
  await expectPage(page, titles.period);
  await choosePeriod(page);
  await expectAria(page, "period");
  await goOn(page);
  await expectPage(page, titles.review);
  await expect(page.getByRole("heading", { name: `Après les deux signatures, ${name} pourra` })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "consulter et modifier « Coordonnées »" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "ouvrir « Accréditation »" })).toBeVisible();
  await expectAria(page, "review");
  await sign(page);
  await expect(panel(page, "Mandat signé")).toContainText(`${name} a reçu un message et doit encore signer.`);
  await expect(panel(page, "Mandat signé").locator("xpath=..")).toBeFocused();
  await expectPage(page, `Mandat « Dossier administratif INAMI » – ${name}`);
  await expect(value(page, "Statut")).toContainText("En attente de l’autre signature");

  const other = await elsewhere();
  await enter(other, "citizen", "/as/citizen/mandates");
  await expect(other.getByText("Un mandat attend votre signature")).toBeVisible();
  await expectPage(other, listTitle);
  await expectAria(other, "to-sign");
  const giver = await nameOf(other, "physician");
  await row(other, giver).getByRole("link", { name: giver }).click();
  await expectPage(other, `Mandat « Dossier administratif INAMI » – ${giver}`);
  await expect(other.getByText("Ce mandat attend votre signature")).toBeVisible();
  await sign(other);
  await expect(panel(other, "Mandat signé par les deux parties")).toContainText("Il est actif dès maintenant.");
  await expect(value(other, "Statut")).toContainText("Actif");
  await expectPage(other, `Mandat « Dossier administratif INAMI » – ${giver}`);

  // The page of the first says so without being loaded anew.
  await expect(value(page, "Statut")).toContainText("Actif");
  await expect(panel(page, "Mandat signé")).toHaveCount(0);
  const history = page.getByRole("list").filter({ hasText: "Créé et signé par le mandant" });
  await expect(history.getByRole("listitem").first()).toContainText("Signé par le mandataire");
  await other.goto("/as/mandatary/search");
  await expectArrived(other, "Rechercher un dispensateur de soins");
  await expect(other.getByText("1 mandat actif")).toBeVisible();
});

test("A mandate started and signed by both: 5 screens together", async ({ page, elsewhere }, info) => {
  await startCounting(page);
  await enter(page, "physician", given);
  await expectArrived(page, listTitle);
  const name = await nameOf(page, "citizen");
  await plan(page, "giver", { kind: /^Statut social INAMI/, number: nissOf("citizen"), name });
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  const started = await effort(page);

  const other = await elsewhere();
  await startCounting(other);
  await enter(other, "citizen", "/as/citizen/mandates");
  await row(other, await nameOf(other, "physician")).getByRole("link").click();
  await sign(other);
  await expect(panel(other, "Mandat signé par les deux parties")).toBeVisible();
  const signed = await effort(other);

  info.annotations.push({ type: "effort", description: JSON.stringify({ started, signed }) });
  // The page of help stands in for the sign-in, which is counted elsewhere.
  const seen = [...started.seen, ...signed.seen].filter((address) => address !== "/help");
  const wanted = [new URL(page.url()).pathname, new URL(other.url()).pathname];
  const screens = seen.filter((address) => !wanted.includes(address));
  expect(screens.length, screens.join(" → ")).toBeLessThanOrEqual(5);
  expect(screens.length).toBe(5);
  expect(started.fields).toBe(1);
  expect(signed.fields).toBe(0);
});

test("A second mandate of the same type is refused, with a link to the first", async ({ page }) => {
  await enter(page, "physician", given);
  const name = await nameOf(page, "mandatary");
  await plan(page, "giver", { kind: /^Dossier administratif INAMI/, number: nissOf("mandatary"), name });
  const refusal = page.getByRole("alert").filter({ hasText: "Un mandat du même type entre les mêmes parties" });
  await expect(refusal).toBeVisible();
  await expectPage(page, titles.review);
  await refusal.getByRole("link", { name: "Voir ce mandat" }).click();
  await expect(value(page, "Mandataire").first()).toContainText(name);
});

test("One may not mandate oneself, and a wrong number is told at once", async ({ page }) => {
  await enter(page, "physician", `${given}/new`);
  await page.getByRole("radio", { name: /^ProSanté/ }).check();
  await goOn(page);
  await expectArrived(page, titles.giver.party);
  const number = page.getByRole("textbox", { name: "Numéro du mandataire" });
  await number.fill("85.07.30-033.29");
  await goOn(page);
  await expect(page.getByRole("alert")).toContainText("les chiffres de contrôle ne correspondent pas");
  await expectPage(page, titles.giver.party);
  await number.fill(nissOf("physician"));
  await page.getByRole("button", { name: "Rechercher" }).click();
  await expect(message(page, /on ne peut pas se donner un mandat à soi-même/)).toBeVisible();
});

test("A provider without an INAMI number gives the ProSanté mandate alone", async ({ page }) => {
  await enter(page, "visa-only", "/as/provider-clinical-psychologist/mandates/new");
  await expectPage(page, titles.giver.kind);
  for (const kind of [/^Dossier administratif INAMI/, /^Statut social INAMI/, /^Indemnité maître de stages/]) {
    await expect(page.getByRole("radio", { name: kind })).toBeDisabled();
  }
  await expect(page.getByText(/Pas possible\s:\sCe type de mandat demande .* un numéro INAMI\./)).toHaveCount(3);
  await page.getByRole("radio", { name: /^ProSanté/ }).check();
  await goOn(page);
  await expectArrived(page, titles.giver.party);
});

test("An organisation that is not ready can be chosen, and the page says what it must still do", async ({ page }) => {
  await enter(page, "physician", `${given}/new`);
  await page.getByRole("radio", { name: /^ProSanté/ }).check();
  await goOn(page);
  await page.getByRole("textbox", { name: "Numéro du mandataire" }).fill("1999.900.468");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await expect(message(page, "Cette organisation n’est pas encore prête")).toBeVisible();
  const steps = page.getByRole("list", { name: "Ce qu’il faut, dans l’ordre" });
  await expect(steps.getByRole("listitem").filter({ hasText: "Obstacle :" })).toContainText(
    "Aucun gestionnaire d’accès principal n’est désigné",
  );
  await expectPage(page, titles.giver.party);
  await goOn(page);
  await expectArrived(page, titles.review);
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  await expect(message(page, "Cette organisation n’est pas encore prête")).toBeVisible();
});

test("Two persons of one name are told apart, when they are found and in what is signed", async ({ page, server }, info) => {
  const file = info.outputPath("persons.csv");
  writeFileSync(file, "niss,surname,given_names,language\n85073003328,Exemple,Jo,fr\n");
  await server.command("import", "persons", file);
  await enter(page, "physician", given);
  const name = await nameOf(page, "citizen");
  await plan(page, "giver", { kind: /^ProSanté/, number: nissOf("citizen"), name });
  const namesake = "Date de naissance : 30 juillet 1985";
  const one = "Date de naissance : 1er mars 1995";
  await expect(value(page, "Mandataire")).toHaveText(`${name}${one}`);
  await page.getByRole("link", { name: "Modifier : Mandataire" }).click();
  await expectArrived(page, titles.giver.party);
  await expect(page.getByRole("main")).toContainText(`Trouvé${name}${one}`);
  await findParty(page, { number: "85.07.30-033.28", name });
  await expect(message(page, "Trouvé")).toContainText(namesake);
  await expectPage(page, titles.giver.party);
  await goOn(page);
  await expectArrived(page, titles.review);
  await expect(value(page, "Mandataire")).toContainText(namesake);
  await expect(page.getByText(`à ${name} (date de naissance : 30 juillet 1985), le mandataire`)).toBeVisible();
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  await expect(value(page, "Mandataire").first()).toContainText(namesake);
});

test("Another person cannot see the mandate", async ({ page, elsewhere }) => {
  await enter(page, "physician", given);
  const name = await nameOf(page, "citizen");
  await plan(page, "giver", { kind: /^ProSanté/, number: nissOf("citizen"), name });
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  const other = await elsewhere();
  await enter(other, "mandatary-ended", mandateAs(page, "citizen"));
  await expect(other.getByRole("alert")).toContainText("Cela n’existe pas, ou ne s’ouvre pas sous ce profil.");
  await expectPage(other, listTitle);
});
