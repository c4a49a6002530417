package fr.compteformation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holderaddress.SomeAddresses;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.site.SomeSite;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadOnlyModeTests extends UiTests {

	private static final String NUMBER = "01 23 45 67 89";

	private static final String CSV = """
			nir;nom_naissance;annee;heures;statut;siret
			255081416802538;Martin;2025;1607;SALARIE;73282932000074
			""";

	private final Nir nir = People.newNir();

	private Citizen citizen;

	@BeforeEach
	void changesAreRefused() {
		this.citizen = People.withAccount(this.context, this.nir);
		SomeSite.refuseChanges(this.context);
	}

	@AfterEach
	void changesAreAllowed() {
		SomeSite.silence(this.context);
	}

	@Test
	void everyPageSaysSoAboveItsContent() {
		UI.getCurrent().navigate("aide");
		assertThat(_get(Section.class, (search) -> search.withClasses("site-notice")).getElement().getTextRecursively())
			.contains("Lecture seule");
		SomeSite.announce(this.context, "Fermé mardi soir.");
		UI.getCurrent().navigate("cgu");
		assertThat(_get(Section.class, (search) -> search.withClasses("site-notice")).getElement().getTextRecursively())
			.isEqualTo("Fermé mardi soir.");
		SomeSite.silence(this.context);
		UI.getCurrent().navigate("aide");
		_assertNone(Section.class, (search) -> search.withClasses("site-notice"));
	}

	@Test
	void aChangeIsRefusedAndWhatIsTypedStays() {
		signIn(this.citizen);
		UI.getCurrent().navigate("mon-profil");
		_setValue(text("Téléphone fixe"), NUMBER);
		assertThatThrownBy(() -> press("Enregistrer")).matches(ChangeRefused::isReasonOf);
		assertThat(text("Téléphone fixe").getValue()).isEqualTo(NUMBER);
		SomeSite.silence(this.context);
		press("Enregistrer");
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate("mon-profil");
		assertThat(text("Téléphone fixe").getValue()).isEqualTo(NUMBER);
	}

	@Test
	void aLongFormKeepsItsTextAndItsFile() {
		SomeSite.silence(this.context);
		Learner learner = new Learner(this.context);
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-droits/dif");
		_setValue(text("Mon solde DIF en heures"), "17,25");
		_upload(_find(Upload.class).getLast(), "bulletin.pdf", "application/pdf", PdfForTests.ordinary());
		SomeSite.refuseChanges(this.context);
		press("Vérifier avant d’enregistrer");
		Button save = button("Enregistrer");
		assertThatThrownBy(() -> _click(save)).matches(ChangeRefused::isReasonOf)
			.satisfies((refused) -> VaadinSession.getCurrent()
				.getErrorHandler()
				.error(new ErrorEvent(refused, save.getElement().getNode())));
		assertThat(page()).contains("17,25", "bulletin.pdf", "Le service est en lecture seule");
		SomeSite.silence(this.context);
		press("Enregistrer");
		assertThat(page()).contains("Votre déclaration est enregistrée");
	}

	@Test
	void supervisorWhoSendsAFileReadsTheReason() {
		signInAsSupervisor();
		UI.getCurrent().navigate("agent/fichiers");
		_upload(_find(Upload.class).getFirst(), "2025.csv", "text/csv", CSV.getBytes(StandardCharsets.UTF_8));
		assertThat(plainPage()).contains("2025.csv : le service est en lecture seule");
	}

	@Test
	void supervisorWhoSendsAddressesReadsTheReason() throws IOException {
		signInAsSupervisor();
		UI.getCurrent().navigate("agent/adresses");
		_upload(_get(Upload.class), "adresses.csv", "text/csv",
				SomeAddresses.file(SomeAddresses.line(this.nir, "Martin", "3 quai du Port")).getContentAsByteArray());
		assertThat(plainPage()).contains("Le service est en lecture seule", "Rien n’est perdu ; lignes lues : 0 sur 1.")
			.doesNotContain("s’est arrêtée");
	}

	private void signInAsSupervisor() {
		SomeSite.silence(this.context);
		Agent supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		SomeSite.refuseChanges(this.context);
		signIn(supervisor,
				supervisor.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

	@Test
	void aRegistrationGoesOnUntilItWouldBeKept() {
		UI.getCurrent().navigate("inscription");
		_assertOne(H1.class, (search) -> search.withText("Valider les CGU"));
	}

	@Test
	void agentsFindPeopleAndTheirLooksAreLogged() {
		SomeSite.silence(this.context);
		Agent agent = SomeAgents.active(this.context, SomeAgents.newEmail());
		String holder = this.context.getBean(Holders.class).byNir(this.nir).orElseThrow().value().toString();
		SomeSite.refuseChanges(this.context);
		signIn(agent, "ROLE_AGENT");
		UI.getCurrent().navigate("agent/personnes/" + holder);
		assertThat(page()).contains("•••");
	}

}
