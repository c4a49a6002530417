package fr.compteformation.access.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.UiTests;
import fr.compteformation.access.letter.ProofLetters;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holderaddress.SomeAddresses;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

class LettersViewTests extends UiTests {

	@Autowired
	private ProofLetters letters;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void oneLetterWaits() {
		this.database.sql("update letter set state = 'CANCELLED' where state = 'WAITING'").update();
		Nir nir = People.newNir();
		SomeAddresses.know(this.context, nir, "L’Héritier");
		Citizen citizen = People.withAccount(this.context, nir);
		SignedInAs.as(this.context, citizen, () -> this.letters.ask(citizen));
	}

	@Test
	void lettersArePreparedDownloadedAndConfirmed() {
		open();
		assertThat(plainPage()).contains("Courriers en attente : 1");
		press("Préparer les courriers en attente");
		assertThat(plainPage()).contains("Le fichier est prêt", "Courriers en attente : 0");
		Anchor file = _find(Anchor.class, (search) -> search.withText("Télécharger")).getFirst();
		assertThat(file.getHref()).matches("/agent/courriers/\\d+\\.pdf");
		String batch = file.getHref().replaceAll("\\D", "");
		_click(_find(Button.class, (search) -> search.withText("Imprimé")).getFirst());
		assertThat(plainPage()).contains("L’envoi " + batch + " est imprimé.");
		assertThat(_find(Anchor.class, (search) -> search.withText("Télécharger"))).extracting(Anchor::getHref)
			.doesNotContain(file.getHref());
	}

	@Test
	void emptyQueueOffersNothing() {
		this.database.sql("update letter set state = 'CANCELLED' where state = 'WAITING'").update();
		open();
		_assertNone(Button.class, (search) -> search.withText("Préparer les courriers en attente"));
	}

	private void open() {
		Agent supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		signIn(supervisor,
				supervisor.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		UI.getCurrent().navigate("agent/courriers");
	}

}
