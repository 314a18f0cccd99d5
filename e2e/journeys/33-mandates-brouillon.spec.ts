import { nissOf } from "../fixtures/demonstration.ts";
import { value } from "../fixtures/file.ts";
import { tabTo } from "../fixtures/keyboard.ts";
import { findParty, goOn, panel, plan, sign, titles } from "../fixtures/mandate.ts";
import { expectAria, expectArrived, expectPage } from "../fixtures/page.ts";
import { enter, nameOf } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

const given = "/as/provider-physician/mandates";
const policy = (kind: string) => ({ capability: "policy", kind });

test("A draft survives a closed tab, and goes on where it was left", async ({ page, context }) => {
  await enter(page, "physician", `${given}/new`);
  await expectArrived(page, titles.giver.kind);
  // A page that is opened too early leads to the first that is not answered.
  await page.goto(page.url().replace(/kind$/, "review"));
  await expectArrived(page, titles.giver.kind);
  await page.getByRole("radio", { name: /^ProSanté/ }).check();
  await goOn(page);
  await expectArrived(page, titles.giver.party);
  // What was chosen before may be on its way still: the draft with this number counts.
  const kept = page.waitForResponse(
    (answer) => answer.request().method() === "PUT" && (answer.request().postData() ?? "").includes(nissOf("citizen")),
  );
  const name = await nameOf(page, "citizen");
  await findParty(page, { number: nissOf("citizen"), name });
  // Nothing is pressed: a pause in typing is enough.
  expect((await kept).status()).toBeLessThan(300);
  await page.close();

  const later = await context.newPage();
  await later.goto(given);
  // Another that is begun leaves it as it is.
  await later.getByRole("link", { name: "Créer un mandat" }).click();
  await expectArrived(later, titles.giver.kind);
  await later.getByRole("radio", { name: /^Statut social INAMI/ }).check();
  await goOn(later);
  await expectArrived(later, titles.giver.party);
  await later.goto(given);
  const drafts = later.getByRole("region", { name: "Brouillons" });
  await expect(drafts.getByRole("listitem")).toHaveCount(2);
  await drafts.getByRole("button", { name: /^Jeter : Statut social INAMI/ }).click();
  await expect(drafts.getByRole("listitem")).toHaveCount(1);
  await drafts.getByRole("link", { name: `ProSanté, ${name}` }).click();
  await expectArrived(later, titles.review);
  await expect(later.getByText("Votre brouillon a été repris")).toBeVisible();
  await later.getByRole("link", { name: "Retour" }).click();
  await expectArrived(later, titles.giver.party);
  await expect(later.getByRole("textbox", { name: "Numéro du mandataire" })).toHaveValue(nissOf("citizen"));
  await expectPage(later, titles.giver.party);
  await later.getByRole("button", { name: "Recommencer à zéro" }).click();
  await expectArrived(later, titles.giver.kind);
  await expect(later.getByRole("radio", { name: /^ProSanté/ })).not.toBeChecked();
});

test("Of two windows on one draft, the second keeps what it wrote as another", async ({ page, context }) => {
  await enter(page, "physician", `${given}/new`);
  await expectArrived(page, titles.giver.kind);
  const other = await context.newPage();
  await other.goto(page.url());
  await expectArrived(other, titles.giver.kind);
  await page.getByRole("radio", { name: /^ProSanté/ }).check();
  await goOn(page);
  await expectArrived(page, titles.giver.party);
  await other.getByRole("radio", { name: /^Statut social INAMI/ }).check();
  await goOn(other);
  await expect(other.getByRole("alert")).toContainText("Ce brouillon a été modifié dans une autre fenêtre");
  await other.getByRole("button", { name: "Garder le mien comme autre brouillon" }).click();
  await expectArrived(other, titles.giver.party);
  await other.goto(given);
  const drafts = other.getByRole("region", { name: "Brouillons" });
  await expect(drafts.getByRole("link")).toHaveCount(2);
  for (const kind of [/^Statut social INAMI/, /^ProSanté/]) await expect(drafts.getByRole("link", { name: kind })).toBeVisible();
});

test("The wizard by keyboard alone", async ({ page }) => {
  await enter(page, "physician", given);
  const name = await nameOf(page, "citizen");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await tabTo(page, "Créer un mandat");
  await page.keyboard.press("Enter");
  await expectArrived(page, titles.giver.kind);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, /^Dossier administratif INAMI/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^ProSanté/ })).toBeChecked();
  await page.keyboard.press("Enter");
  await expectArrived(page, titles.giver.party);
  await tabTo(page, "Numéro du mandataire");
  await page.keyboard.type(nissOf("citizen"));
  // Enter looks the number up first, then goes on.
  await page.keyboard.press("Enter");
  await expect(page.getByText(name)).toBeVisible();
  await tabTo(page, "Continuer");
  await page.keyboard.press("Enter");
  await expectArrived(page, titles.review);
  await tabTo(page, "Signer");
  await page.keyboard.press("Enter");
  await expect(panel(page, "Mandat signé")).toBeVisible();
  await expect(value(page, "Mandataire").first()).toContainText(name);
});

test("Who signs shows again who they are, and the signature follows by itself", async ({ page }) => {
  await enter(page, "physician", given);
  const name = await nameOf(page, "citizen");
  await plan(page, "giver", { kind: /^ProSanté/, number: nissOf("citizen"), name });
  // Five minutes later, as the server would answer then; the second answer is the server's own.
  const missing = {
    ...{ type: "urn:problem-type:belgif:missingPermission", status: 403, title: "Refused" },
    chain: [
      { fact: policy("signed-in"), state: "holds" },
      { fact: policy("identity-confirmed"), state: "missing", granters: [policy("oneself")] },
    ],
  };
  await page.route(
    (url) => url.pathname === `/api/v1${given}`,
    (route) =>
      route.request().method() === "POST"
        ? route.fulfill({ status: 403, contentType: "application/problem+json", body: JSON.stringify(missing) })
        : route.fallback(),
    { times: 1 },
  );
  await sign(page);
  const dialog = page.getByRole("dialog", { name: "Confirmez que c’est bien vous" });
  await expect(dialog).toBeVisible();
  await expectPage(page, titles.review);
  await expect(dialog).toMatchAriaSnapshot({ name: "confirm.aria.yml" });
  // Esc gives up, and nothing was signed.
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.route(
    (url) => url.pathname === `/api/v1${given}`,
    (route) => route.fulfill({ status: 403, contentType: "application/problem+json", body: JSON.stringify(missing) }),
    { times: 1 },
  );
  await sign(page);
  await dialog.getByRole("button", { name: "Confirmer avec l’identité de test" }).click();
  await expect(panel(page, "Mandat signé")).toBeVisible();
  await expectAria(page, "signed");
});

test("A key that does not assure enough: which keys would do", async ({ page }) => {
  await enter(page, "physician", given);
  await plan(page, "giver", { kind: /^ProSanté/, number: nissOf("citizen"), name: await nameOf(page, "citizen") });
  const missing = {
    ...{ type: "urn:problem-type:belgif:missingPermission", status: 403, title: "Refused" },
    chain: [{ fact: { ...policy("assurance-level"), of: "400" }, state: "missing", granters: [policy("oneself")] }],
  };
  await page.route(
    (url) => url.pathname === `/api/v1${given}`,
    (route) => route.fulfill({ status: 403, contentType: "application/problem+json", body: JSON.stringify(missing) }),
    { times: 1 },
  );
  await sign(page);
  const refusal = page.getByRole("alert").filter({ hasText: "Votre clé numérique ne suffit pas pour signer" });
  await expect(refusal.getByRole("listitem")).toContainText(["MyGov.be", "itsme", "eID"]);
  await expectPage(page, titles.review);
});
