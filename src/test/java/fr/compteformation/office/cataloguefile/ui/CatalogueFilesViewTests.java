package fr.compteformation.office.cataloguefile.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.catalogue.CatalogueFiles;

import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

class CatalogueFilesViewTests extends UiTests {

	@Test
	void supervisorsSendAFileAndFollowIt() {
		open(SomeAgents.supervisor(this.context, SomeAgents.newEmail()));
		assertThat(plainPage()).contains("siret;nom_organisme;", "Fichiers envoyés");
		_upload(_get(Upload.class), "formations.csv", "text/csv",
				CatalogueFiles.COLUMNS.header().getBytes(StandardCharsets.UTF_8));
		MockVaadin.clientRoundtrip();
		assertThat(plainPage()).contains("Le fichier est reçu.");
		assertThat(_get(NativeTable.class).getElement().getTextRecursively())
			.contains("formations.csv", "Sessions retenues")
			.doesNotContain("Déjà connues");
	}

	@Test
	void thePageSpeaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		open(SomeAgents.supervisor(this.context, SomeAgents.newEmail()));
		_assertOne(H1.class, (search) -> search.withText("Files of trainings"));
	}

	@Test
	void otherAgentsDoNot() {
		open(SomeAgents.active(this.context, SomeAgents.newEmail()));
		_assertNone(Upload.class);
	}

	private void open(Agent agent) {
		signIn(agent, agent.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		UI.getCurrent().navigate("agent/catalogue");
	}

}
