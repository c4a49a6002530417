package fr.compteformation.access.letter.ui;

import java.time.Duration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.access.letter.LetterBatches;
import fr.compteformation.access.letter.PrintedLetters;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holderaddress.SomeAddresses;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class LetterWayTests extends UiTests {

	private static final String UNAVAILABLE = "Pas disponible pour l’instant";

	private final Nir nir = People.newNir();

	@Autowired
	private AccessForTests access;

	@Autowired
	private LetterBatches batches;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void withALockedAccount() {
		this.database.sql("update letter set state = 'CANCELLED' where state = 'WAITING'").update();
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
	}

	@Test
	void letterIsAskedForAndItsCodeTyped() {
		SomeAddresses.know(this.context, this.nir, "L’Héritier");
		open(People.withAccount(this.context, this.nir));
		assertThat(plainPage()).contains("Avec un code par courrier", "5 à 7 jours")
			.doesNotContain("Lilas", "69003", UNAVAILABLE);
		press("Recevoir mon code");
		assertThat(plainPage()).contains("Votre courrier est demandé.", "Courrier demandé le ")
			.doesNotContain("Lilas", "69003");
		_assertNone(Button.class, (search) -> search.withText("Recevoir mon code"));
		String code = printedCode();
		UI.getCurrent().navigate("prouver-mon-identite");
		assertThat(plainPage()).contains("Courrier envoyé le ", "tapez votre code", "Je n’ai rien reçu",
				"Choisir une autre façon");
		type("K7");
		assertThat(text("Code reçu par courrier").getErrorMessage()).contains("10 lettres ou chiffres");
		type("2222-2222-22");
		assertThat(text("Code reçu par courrier").getErrorMessage()).contains("Il vous reste 2 essais");
		type("2222-2222-22");
		assertThat(text("Code reçu par courrier").getErrorMessage()).contains("Il vous reste 1 essai ");
		type(code.toLowerCase());
		assertThat(plainPage()).contains("Vous avez déjà prouvé");
	}

	@Test
	void afterThreeWrongCodesTheNextLetterHasADate() {
		SomeAddresses.know(this.context, this.nir, "L’Héritier");
		open(People.withAccount(this.context, this.nir));
		press("Recevoir mon code");
		printedCode();
		UI.getCurrent().navigate("prouver-mon-identite");
		for (int i = 0; i < 3; i++) {
			type("2222-2222-22");
		}
		assertThat(plainPage()).contains("Ce code n’est pas accepté", "Votre code n’est plus valable",
				"Trois codes faux ont été tapés", "Vous pourrez demander un nouveau courrier à partir du ");
		this.clock.advance(Duration.ofDays(7));
		UI.getCurrent().navigate("prouver-mon-identite");
		press("Recevoir mon code");
		assertThat(plainPage()).contains("Courrier demandé le ");
	}

	@Test
	void withoutAKnownAddressTheCardSaysNoMore() {
		open(People.withAccount(this.context, this.nir));
		assertThat(plainPage()).contains("Avec un code par courrier", UNAVAILABLE);
		_assertNone(Button.class, (search) -> search.withText("Recevoir mon code"));
	}

	@Test
	void anotherNameReadsTheSame() {
		SomeAddresses.know(this.context, this.nir, "Durand");
		open(People.withAccount(this.context, this.nir));
		assertThat(plainPage()).contains(UNAVAILABLE);
		_assertNone(Button.class, (search) -> search.withText("Recevoir mon code"));
	}

	private void open(Citizen citizen) {
		signIn(citizen);
		UI.getCurrent().navigate("prouver-mon-identite");
	}

	private String printedCode() {
		int batch = this.batches.make().orElseThrow();
		return PrintedLetters.codeOn(PrintedLetters.pages(this.batches.print(batch).orElseThrow()).getFirst());
	}

	private static void type(String code) {
		_setValue(text("Code reçu par courrier"), code);
		press("Valider mon code");
	}

}
