package fr.compteformation.training.messages.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.UiTests;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.messages.SomeMessages;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class DossierMessagesViewTests extends UiTests {

	private Learner learner;

	private Reference dossier;

	private Professional provider;

	@BeforeEach
	void somebodyAsks() {
		this.learner = new Learner(this.context).earns(60).declaresDif(10);
		this.dossier = this.learner.submits(600);
		this.provider = SomeProfessionals.ofProvider(this.context, "Atelier des langues");
	}

	@Test
	void aPersonWritesToTheProviderAndReadsTheAnswer() {
		signIn(this.learner.citizen());
		UI.getCurrent().navigate("mes-dossiers/" + this.dossier);
		assertThat(page()).contains("Écrire à l’organisme");
		open("mes-dossiers/");
		assertThat(plainPage()).contains("Aucun message pour l’instant.", "Atelier des langues",
				"N’écrivez jamais ici votre mot de passe");
		write("Faut-il un ordinateur ?");
		assertThat(plainPage()).contains("Votre message est envoyé.", "Faut-il un ordinateur ?", "Vous, ");
		SomeMessages.fromProvider(this.context, this.dossier, "Tout est sur place.");
		UI.getCurrent().navigate("mes-droits");
		assertThat(plainPage()).contains("Un organisme vous a écrit");
		open("mes-dossiers/");
		assertThat(plainPage()).contains("Tout est sur place.", "Atelier des langues, ");
		UI.getCurrent().navigate("mes-droits");
		assertThat(plainPage()).doesNotContain("Un organisme vous a écrit");
	}

	@Test
	void anEmptyMessageAsksForOneAndALongOneKeepsItsText() {
		signIn(this.learner.citizen());
		open("mes-dossiers/");
		write("   ");
		assertThat(plainPage()).contains("Écrivez votre message.");
		write("a".repeat(2001));
		assertThat(plainPage()).contains("Votre message est trop long");
		assertThat(field().getValue()).hasSize(2001);
	}

	@Test
	void aProviderSeesWhoWroteAndAnswers() {
		SomeMessages.fromPerson(this.context, this.learner, this.dossier, "Faut-il un ordinateur ?");
		signInTheProvider();
		UI.getCurrent().navigate("professionnels/dossiers");
		assertThat(plainPage()).contains("Messages à lire", "Dossier " + this.dossier);
		UI.getCurrent().navigate("professionnels/dossiers/" + this.dossier);
		assertThat(page()).contains("Écrire à la personne");
		open("professionnels/dossiers/");
		assertThat(plainPage()).contains("Faut-il un ordinateur ?")
			.doesNotContain(this.learner.nir().number(), this.learner.nir().formatted());
		write("Tout est sur place.");
		assertThat(plainPage()).contains("Votre message est envoyé.", "Tout est sur place.");
	}

	@Test
	void theDossierOfSomebodyElseIsNotFound() {
		signIn(new Learner(this.context).citizen());
		open("mes-dossiers/");
		_assertOne(H1.class, (search) -> search.withText("Page introuvable"));
	}

	@Test
	void whoeverCannotBeReadIsNotAskedToWrite() {
		SomeProfessionals.disableAllOf(this.context, this.provider);
		signIn(this.learner.citizen());
		open("mes-dossiers/");
		assertThat(plainPage()).contains("Cet organisme ne lit pas de messages ici.")
			.doesNotContain("Écrire un message");
	}

	private void open(String pages) {
		UI.getCurrent().navigate(pages + this.dossier + "/messages");
	}

	private void write(String text) {
		_setValue(field(), text);
		press("Envoyer");
	}

	private static TextArea field() {
		return _get(TextArea.class, (search) -> search.withLabel("Votre message"));
	}

	private void signInTheProvider() {
		signIn(this.provider,
				this.provider.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

}
