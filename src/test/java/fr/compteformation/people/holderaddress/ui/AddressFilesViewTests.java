package fr.compteformation.people.holderaddress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holderaddress.SomeAddresses;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;

/** The page without its upload, which the browser tests try. */
class AddressFilesViewTests extends UiTests {

	@Test
	void supervisorsSeeTheLatestFiles() {
		SomeAddresses.know(this.context, People.newNir(), "L’Héritier");
		open(SomeAgents.supervisor(this.context, SomeAgents.newEmail()));
		_assertOne(Upload.class);
		assertThat(plainPage()).contains("nir;nom_naissance;complement;voie;lieu_dit;code_postal;ville;pays",
				"Derniers fichiers");
		assertThat(_find(NativeTableRow.class))
			.anySatisfy((row) -> assertThat(row.getElement().getTextRecursively()).contains("commande", "terminée"));
	}

	@Test
	void otherAgentsDoNot() {
		open(SomeAgents.active(this.context, SomeAgents.newEmail()));
		_assertNone(Upload.class);
	}

	private void open(Agent agent) {
		signIn(agent, agent.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		UI.getCurrent().navigate("agent/adresses");
	}

}
