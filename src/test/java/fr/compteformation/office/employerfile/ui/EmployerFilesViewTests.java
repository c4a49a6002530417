package fr.compteformation.office.employerfile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;

/** The page without its upload, which the browser tests try. */
class EmployerFilesViewTests extends UiTests {

	@Test
	void supervisorsSeeTheFilesSent() {
		open(SomeAgents.supervisor(this.context, SomeAgents.newEmail()));
		_assertOne(Upload.class);
		assertThat(plainPage()).contains("nir;nom_naissance;annee;heures;statut;siret", "Fichiers envoyés");
	}

	@Test
	void otherAgentsDoNot() {
		open(SomeAgents.active(this.context, SomeAgents.newEmail()));
		_assertNone(Upload.class);
	}

	private void open(Agent agent) {
		signIn(agent, agent.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		UI.getCurrent().navigate("agent/fichiers");
	}

}
