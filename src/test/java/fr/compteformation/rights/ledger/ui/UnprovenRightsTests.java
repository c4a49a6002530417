package fr.compteformation.rights.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages about rights before the owner of the account proved who they are. */
class UnprovenRightsTests extends RightsPagesTests {

	private static final String PROVE = "Prouver que c’est moi";

	@ParameterizedTest
	@ValueSource(strings = { "mes-droits", "mes-droits/historique", "mes-droits/cpf", "mes-droits/diplome" })
	void nothingIsShownBeforeTheProof(String path) {
		Earner earner = somebody().converts(120);
		choose(IdentityProofPolicy.BEFORE_RIGHTS);
		open(earner, path);
		assertThat(plainPage()).contains("Avant de montrer vos droits").doesNotContain("1 800,00", "€", "120 h");
		assertThat(plainPage()).contains("Prouvez que c’est vous");
		assertThat(_get(Anchor.class, (search) -> search.withText(PROVE)).getHref()).isEqualTo("/prouver-mon-identite");
		_assertNone(Button.class, (search) -> search.withText("Enregistrer ma déclaration"));
	}

	@Test
	void hoursOfDifMayBeDeclaredBeforeTheProof() {
		Earner earner = somebody();
		choose(IdentityProofPolicy.BEFORE_RIGHTS);
		open(earner, "mes-droits");
		assertThat(plainPage()).contains("nous gardons vos heures");
		assertThat(_get(Anchor.class, (search) -> search.withText("Saisir mon DIF")).getHref())
			.isEqualTo("/mes-droits/dif");
		assertOnlyOneIsFilled(PROVE);
	}

	@Test
	void rightsThatAreShownLeadToTheProofInsteadOfTheStatement() {
		Earner earner = somebody();
		choose(IdentityProofPolicy.BEFORE_SPENDING);
		earner.converts(120);
		open(earner, "mes-droits");
		assertThat(plainPage()).contains("1 800,00 €", "Avant de payer une formation");
		_assertOne(Anchor.class, (search) -> search.withText(PROVE));
		assertOnlyOneIsFilled("Utiliser mes droits");
		_assertOne(Anchor.class, (search) -> search.withText("Voir mon historique"));
		_assertNone(Anchor.class, (search) -> search.withText("Télécharger mon relevé"));
		_assertNone(Anchor.class, (search) -> search.withText("Relevé pour tableur (CSV)"));
	}

	@Test
	void provenOwnersSeeNoPanel() {
		open(somebody(), "mes-droits");
		_assertNone(Anchor.class, (search) -> search.withText(PROVE));
		_assertOne(Anchor.class, (search) -> search.withText("Télécharger mon relevé"));
	}

	private static void assertOnlyOneIsFilled(String action) {
		assertThat(_find(Anchor.class, (search) -> search.withClasses("btn").withoutClasses("ghost")))
			.filteredOn((link) -> !link.hasClassName("plain"))
			.singleElement()
			.extracting(Anchor::getText)
			.isEqualTo(action);
	}

	private void choose(IdentityProofPolicy policy) {
		this.context.getBean(AccessForTests.class).choose(policy);
	}

}
