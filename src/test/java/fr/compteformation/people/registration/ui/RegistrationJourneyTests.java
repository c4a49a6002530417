package fr.compteformation.people.registration.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.securitycheck.RightAnswers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class RegistrationJourneyTests extends UiTests {

	@Autowired
	private MailboxForTests mailbox;

	@Autowired
	private Accounts accounts;

	private final Nir nir = People.newNir();

	private final String address = "chloe." + this.nir.number() + "@exemple.fr";

	@BeforeEach
	void start() {
		UI.getCurrent().navigate("inscription");
	}

	@Test
	void fourStepsAMailAndAClickOpenAnAccount() {
		acceptTerms();
		fillIdentity();
		RightAnswers.click(this.context);
		press("Continuer");
		choosePassword();

		_assertOne(H2.class, (search) -> search.withText("Votre inscription a bien été enregistrée"));
		assertThat(this.accounts.exists(this.nir)).isFalse();
		UI.getCurrent().navigate(link());
		_assertOne(H1.class, (search) -> search.withText("Activer votre compte"));
		assertThat(this.accounts.exists(this.nir)).isFalse();
		_assertNone(PasswordField.class);
		press("Activer mon compte");

		assertThat(this.accounts.exists(this.nir)).isTrue();
		UI.getCurrent().navigate("mes-droits");
		_assertOne(Paragraph.class, (search) -> search.withText("Mes droits de formation s’élèvent à"));
		_assertOne(Paragraph.class, (search) -> search.withText("Votre compte a bien été activé."));
	}

	@Test
	void eachStepSaysWhereThePersonIs() {
		_assertOne(H1.class, (search) -> search.withText("Valider les CGU"));
		_assertOne(Paragraph.class, (search) -> search.withText("Inscription · Étape 1 sur 4"));
		assertThat(currentStep()).isEqualTo("1 Valider les CGU");
		acceptTerms();
		_assertOne(H1.class, (search) -> search.withText("S’inscrire"));
		assertThat(currentStep()).isEqualTo("2 S’inscrire");
		assertThat(UI.getCurrent().getInternals().getTitle())
			.isEqualTo("Étape 2 sur 4 · S’inscrire · Compte Formation");
	}

	@Test
	void termsMustBeAccepted() {
		press("Continuer");
		_assertOne(H1.class, (search) -> search.withText("Valider les CGU"));
		assertThat(_get(Checkbox.class).isInvalid()).isTrue();
	}

	@Test
	void aStepIsNotSkippedByItsAddress() {
		UI.getCurrent().navigate("inscription/mot-de-passe");
		_assertOne(H1.class, (search) -> search.withText("Valider les CGU"));
		acceptTerms();
		UI.getCurrent().navigate("inscription/confirmation");
		_assertOne(H1.class, (search) -> search.withText("S’inscrire"));
	}

	@Test
	void whatWasTypedIsStillThereAfterAnErrorAndAReload() {
		acceptTerms();
		fillIdentity();
		_setValue(text("Clé"), "00");
		_setValue(text("Téléphone mobile"), "0899 12 34 56");
		press("Continuer");
		_assertOne(H1.class, (search) -> search.withText("S’inscrire"));
		UI.getCurrent().navigate("");
		UI.getCurrent().navigate("inscription/identite");
		assertThat(text("Numéro de sécurité sociale").getValue()).isNotEmpty();
		assertThat(text("Clé").getValue()).isEqualTo("00");
		assertThat(text("Nom de naissance").getValue()).isEqualTo("L’Héritier");
		assertThat(text("Téléphone mobile").getValue()).isEqualTo("0899 12 34 56");
		assertThat(text("Confirmer votre courriel").getValue()).isEqualTo(this.address);
	}

	@Test
	void everythingMissingIsNamedAtOnce() {
		acceptTerms();
		press("Continuer");
		assertThat(LocatorJ._find(ListItem.class,
				(search) -> search.withPredicate((item) -> item.getChildren().anyMatch(Button.class::isInstance))))
			.hasSizeGreaterThanOrEqualTo(4);
	}

	@Test
	void theSecurityCheckAndTheRepeatedAddressAreNamedAtOnce() {
		acceptTerms();
		fillIdentity();
		_setValue(text("Clé"), "");
		_setValue(text("Confirmer votre courriel"), "");
		press("Continuer");
		assertThat(problems()).containsExactly(
				"Clé : Saisissez aussi la clé : les 2 chiffres qui suivent le numéro sur votre carte Vitale.",
				"Confirmer votre courriel : Saisissez votre adresse courriel une seconde fois.",
				"Contrôle de sécurité : Cliquez sur l’image demandée");
		assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Erreur – Étape 2 sur 4");
	}

	@Test
	void eachProblemGoesAsItIsCorrected() {
		acceptTerms();
		fillIdentity();
		_setValue(text("Téléphone mobile"), "");
		_setValue(text("Confirmer votre courriel"), "x" + this.address);
		press("Continuer");
		assertThat(problems()).hasSize(3);
		_setValue(text("Courriel"), "x" + this.address);
		assertThat(problems()).hasSize(2);
		_setValue(text("Téléphone mobile"), "06 12 34 56 78");
		assertThat(problems()).containsExactly("Contrôle de sécurité : Cliquez sur l’image demandée");
		RightAnswers.click(this.context);
		assertThat(problems()).isEmpty();
		assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Étape 2 sur 4");
	}

	@Test
	void aPhoneAsksInThreeScreens() {
		narrow();
		acceptTerms();
		_assertOne(Paragraph.class, (search) -> search.withText("Étape 2 sur 4 : S’inscrire, écran 1 sur 3"));
		press("Continuer");
		assertThat(problems()).hasSize(2).allMatch((line) -> !line.startsWith("Courriel"));
		assertThat(text("Courriel").isInvalid()).isFalse();
		fillIdentity();
		_setValue(text("Courriel"), "chloe");
		press("Continuer");
		assertThat(UI.getCurrent().getInternals().getTitle())
			.isEqualTo("Étape 2 sur 4 · S’inscrire, écran 2 sur 3 · Compte Formation");
		press("Continuer");
		assertThat(problems()).hasSize(2).allMatch((line) -> line.contains("ourriel : "));
		_setValue(text("Courriel"), this.address);
		press("Continuer");
		_assertOne(Paragraph.class, (search) -> search.withText("Étape 2 sur 4 : S’inscrire, écran 3 sur 3"));
		press("Retour");
		assertThat(text("Courriel").getValue()).isEqualTo(this.address);
		press("Continuer");
		RightAnswers.click(this.context);
		press("Continuer");
		_assertOne(H1.class, (search) -> search.withText("Saisir son mot de passe"));
	}

	@Test
	void aPhoneLeadsBackToTheScreenOfAMistake() {
		narrow();
		acceptTerms();
		fillIdentity();
		_setValue(text("Clé"), "00");
		UI.getCurrent().navigate("inscription/identite", com.vaadin.flow.router.QueryParameters.of("ecran", "3"));
		RightAnswers.click(this.context);
		press("Continuer");
		_assertOne(Paragraph.class, (search) -> search.withText("Étape 2 sur 4 : S’inscrire, écran 1 sur 3"));
		assertThat(problems()).containsExactly("Clé : Cette clé n’existe pas : elle va de 01 à 97.");
	}

	@Test
	void linkOfASummaryLeadsToTheScreenOfItsField() {
		acceptTerms();
		press("Continuer");
		assertThat(problems()).anyMatch((line) -> line.startsWith("Nom de naissance : "));
		narrow();
		press(problems().stream().filter((line) -> line.startsWith("Courriel : ")).findFirst().orElseThrow());
		_assertOne(Paragraph.class, (search) -> search.withText("Étape 2 sur 4 : S’inscrire, écran 2 sur 3"));
		assertThat(problems()).hasSize(3).noneMatch((line) -> line.startsWith("Nom de naissance : "));
		assertThat(text("Courriel").isInvalid()).isTrue();
	}

	@Test
	void summaryNamesOnlyFieldsOfTheScreen() {
		narrow();
		acceptTerms();
		fillIdentity();
		_setValue(text("Clé"), "00");
		_setValue(text("Courriel"), "chloe");
		UI.getCurrent().navigate("inscription/identite", com.vaadin.flow.router.QueryParameters.of("ecran", "3"));
		press("Continuer");
		_assertOne(Paragraph.class, (search) -> search.withText("Étape 2 sur 4 : S’inscrire, écran 1 sur 3"));
		assertThat(problems()).containsExactly("Clé : Cette clé n’existe pas : elle va de 01 à 97.");
	}

	private static void narrow() {
		ReflectionTestUtils.invokeMethod(UI.getCurrent().getPage(), "setWindowSize", 360, 740);
	}

	@Test
	void aWrongPictureIsRefusedAndNothingElseIsLost() {
		acceptTerms();
		fillIdentity();
		RightAnswers.click(RightAnswers.wrongTile(this.context));
		press("Continuer");
		_assertOne(H1.class, (search) -> search.withText("S’inscrire"));
		assertThat(text("Courriel").getValue()).isEqualTo(this.address);
		RightAnswers.click(this.context);
		press("Continuer");
		_assertOne(H1.class, (search) -> search.withText("Saisir son mot de passe"));
	}

	@Test
	void backLeadsToWhatWasTyped() {
		acceptTerms();
		fillIdentity();
		RightAnswers.click(this.context);
		press("Continuer");
		press("Retour");
		assertThat(text("Nom de naissance").getValue()).isEqualTo("L’Héritier");
		press("Retour");
		assertThat(_get(Checkbox.class).getValue()).isTrue();
	}

	@Test
	void lookingBackUndoesNoStep() {
		acceptTerms();
		fillIdentity();
		RightAnswers.click(this.context);
		press("Continuer");
		press("Retour");
		UI.getCurrent().navigate("inscription/mot-de-passe");
		_assertOne(H1.class, (search) -> search.withText("Saisir son mot de passe"));
	}

	@Test
	void cancellingAsksOnceAndForgetsEverything() {
		acceptTerms();
		fillIdentity();
		press("Annuler");
		ConfirmDialog question = _get(ConfirmDialog.class);
		com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(question);
		UI.getCurrent().navigate("inscription/identite");
		_assertOne(H1.class, (search) -> search.withText("Valider les CGU"));
		assertThat(_get(Checkbox.class).getValue()).isFalse();
	}

	@Test
	void comingBackByTheFirstAddressAsksWhetherToResume() {
		acceptTerms();
		fillIdentity();
		UI.getCurrent().navigate("");
		UI.getCurrent().navigate("inscription");
		_assertOne(H1.class, (search) -> search.withText("Reprendre votre inscription ?"));
		assertThat(_get(Paragraph.class, (search) -> search.withPredicate((text) -> text.getText().contains("••")))
			.getText()).contains(this.nir.masked()).doesNotContain(this.nir.formattedNumber());
		press("Reprendre");
		assertThat(text("Nom de naissance").getValue()).isEqualTo("L’Héritier");
	}

	@Test
	void startingAgainForgetsWhatWasTyped() {
		acceptTerms();
		fillIdentity();
		UI.getCurrent().navigate("inscription/reprendre");
		press("Recommencer");
		acceptTerms();
		assertThat(text("Nom de naissance").getValue()).isEmpty();
	}

	@Test
	void onceRegisteredNothingLeadsBack() {
		register();
		UI.getCurrent().navigate("inscription/identite");
		_assertOne(H1.class, (search) -> search.withText("Valider son inscription"));
	}

	@Test
	void aNewMailMayBeAskedForFiveTimesADay() {
		register();
		for (int i = 0; i < 5; i++) {
			askForANewMail();
			_assertOne(Paragraph.class, (search) -> search
				.withText("Vous allez recevoir un nouveau courriel. Seul le lien le plus récent fonctionne."));
		}
		askForANewMail();
		_assertOne(Paragraph.class,
				(search) -> search.withPredicate((text) -> text.getText().contains("cinq renvois par jour")));
	}

	@Test
	void whoeverFindsAPasswordTheyDidNotChooseRegistersAgain() {
		register();
		String link = link();
		UI.getCurrent().navigate(link);
		assertThat(_get(DescriptionList.class).getElement().getTextRecursively()).contains("Chloé L’Héritier")
			.contains(this.nir.masked());
		assertThat(_get(Anchor.class, (search) -> search.withText("Ce n’est pas moi qui ai choisi ce mot de passe"))
			.getHref()).isEqualTo("/inscription");
		UI.getCurrent().navigate("inscription");
		_assertOne(H1.class, (search) -> search.withText("Valider les CGU"));
		UI.getCurrent().navigate(link);
		_assertOne(PasswordField.class);
		assertThat(this.accounts.exists(this.nir)).isFalse();
	}

	@Test
	void onlyThePasswordGrantsTheWishToStay() {
		registerAndStay();
		UI.getCurrent().navigate(link());
		press("Activer mon compte");
		assertThat(this.accounts.exists(this.nir)).isTrue();
		assertThat(cookies()).noneMatch((cookie) -> cookie.startsWith("rester-connecte="));
	}

	@Test
	void thePasswordGrantsTheWishToStay() {
		registerAndStay();
		String link = link();
		press("Terminer");
		UI.getCurrent().navigate(link);
		_setValue(password("Mot de passe"), People.PASSWORD);
		press("Activer mon compte");
		assertThat(cookies()).anyMatch((cookie) -> cookie.startsWith("rester-connecte="));
	}

	@Test
	void finishingAsksForThePasswordAgain() {
		register();
		String link = link();
		press("Terminer");
		UI.getCurrent().navigate(link);
		_assertOne(PasswordField.class);
	}

	@Test
	void aWrongPasswordDoesNotActivate() {
		register();
		openElsewhere(link());
		_setValue(password("Mot de passe"), "autre chose");
		press("Activer mon compte");
		assertThat(password("Mot de passe").isInvalid()).isTrue();
		assertThat(this.accounts.exists(this.nir)).isFalse();
	}

	@Test
	void accentsTypedApartAndTogetherAreOnePassword() {
		acceptTerms();
		fillIdentity();
		RightAnswers.click(this.context);
		press("Continuer");
		_setValue(password("Mot de passe"), "E\u0301te\u0301-a\u0300-la-plage-7");
		_setValue(password("Confirmer votre mot de passe"), "Été-à-la-plage-7");
		press("Valider mon inscription");
		openElsewhere(link());
		_setValue(password("Mot de passe"), "Été-à-la-plage-7");
		press("Activer mon compte");
		assertThat(this.accounts.exists(this.nir)).isTrue();
	}

	@Test
	void aLinkThatWasUsedSaysSo() {
		register();
		String link = link();
		openElsewhere(link);
		_setValue(password("Mot de passe"), People.PASSWORD);
		press("Activer mon compte");
		UI.getCurrent().navigate("");
		UI.getCurrent().navigate(link);
		_assertOne(H1.class, (search) -> search.withText("Ce compte est déjà activé"));
	}

	@Test
	void anUnknownLinkSaysSo() {
		UI.getCurrent().navigate("activation/coupe");
		_assertOne(H1.class, (search) -> search.withText("Lien inconnu"));
	}

	/** Registers with the wish to stay signed in, which the browser keeps in a cookie. */
	private void registerAndStay() {
		acceptTerms();
		fillIdentity();
		RightAnswers.click(this.context);
		press("Continuer");
		_setValue(_get(Checkbox.class), true);
		choosePassword();
		String wish = cookies().filter((cookie) -> cookie.startsWith("conserver=")).findFirst().orElseThrow();
		((FakeRequest) VaadinServletRequest.getCurrent().getRequest())
			.addCookie(new Cookie("conserver", wish.substring(wish.indexOf('=') + 1, wish.indexOf(';'))));
	}

	private static Stream<String> cookies() {
		return VaadinServletResponse.getCurrent().getHttpServletResponse().getHeaders("Set-Cookie").stream();
	}

	private void openElsewhere(String link) {
		openTheBrowser(java.util.Locale.FRENCH);
		UI.getCurrent().navigate(link);
	}

	private void askForANewMail() {
		press("Renvoyer le courriel");
		RightAnswers.click(this.context);
		press("Renvoyer le courriel");
	}

	private static java.util.List<String> problems() {
		com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip();
		return LocatorJ._find(ListItem.class)
			.stream()
			.flatMap((line) -> line.getChildren())
			.filter(Button.class::isInstance)
			.map((link) -> ((Button) link).getText())
			.toList();
	}

	private void register() {
		acceptTerms();
		fillIdentity();
		RightAnswers.click(this.context);
		press("Continuer");
		choosePassword();
	}

	private void acceptTerms() {
		_setValue(
				_get(Checkbox.class,
						(search) -> search.withLabel(
								"Je déclare avoir lu, compris et accepté les Conditions Générales d’Utilisation")),
				true);
		press("Continuer");
	}

	private void fillIdentity() {
		_setValue(text("Numéro de sécurité sociale"), this.nir.number());
		_setValue(text("Clé"), this.nir.key());
		_setValue(text("Prénom"), "Chloé");
		_setValue(text("Nom de naissance"), "L’Héritier");
		_setValue(text("Téléphone mobile"), "06 12 34 56 78");
		_setValue(text("Courriel"), this.address);
		_setValue(text("Confirmer votre courriel"), this.address);
	}

	private void choosePassword() {
		_setValue(password("Mot de passe"), People.PASSWORD);
		_setValue(password("Confirmer votre mot de passe"), People.PASSWORD);
		press("Valider mon inscription");
	}

	/** The path of the link in the email. */
	private String link() {
		Matcher link = Pattern.compile("/(activation/\\S+)")
			.matcher(MailboxForTests.text(this.mailbox.await(this.address)));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private static String currentStep() {
		return _get(ListItem.class,
				(search) -> search
					.withPredicate((item) -> "step".equals(item.getElement().getAttribute("aria-current"))))
			.getElement()
			.getTextRecursively();
	}

}
