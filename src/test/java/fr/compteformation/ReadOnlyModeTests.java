package fr.compteformation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.site.SomeSite;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadOnlyModeTests extends UiTests {

	private static final String NUMBER = "01 23 45 67 89";

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
