package fr.compteformation.personal.mydata.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class MyDataViewTests extends UiTests {

	@Autowired
	private AccessForTests access;

	@BeforeEach
	void openThePage() {
		signIn(People.withAccount(this.context, People.newNir()));
		UI.getCurrent().navigate("mon-profil/donnees");
	}

	@Test
	void thePasswordIsAskedForFirst() {
		save();
		assertThat(page()).contains("Saisissez votre mot de passe actuel.");
		_setValue(_get(PasswordField.class, (search) -> search.withLabel("Mot de passe actuel")), "faux");
		save();
		assertThat(page()).contains("Ce n’est pas votre mot de passe actuel.");
		assertThat(isDownloading()).isFalse();
	}

	@Test
	void thenTheDownloadStartsAndThePageStays() {
		_setValue(_get(PasswordField.class, (search) -> search.withLabel("Mot de passe actuel")), People.PASSWORD);
		save();
		assertThat(isDownloading()).isTrue();
		assertThat(page()).contains("Le téléchargement commence.");
	}

	@Test
	void whoIsNotProvenReadsWhatTheFileLeavesOut() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		openTheBrowser(Locale.FRENCH);
		signIn(Learner.unproven(this.context).citizen());
		UI.getCurrent().navigate("mon-profil/donnees");
		assertThat(page())
			.contains("Prouver que c’est moi", "ni vos droits, ni vos dossiers de formation n’y figurent",
					"Fermer mon compte")
			.doesNotContain("votre relevé en PDF");
	}

	private static void save() {
		_click(_get(Button.class, (search) -> search.withText("Télécharger mes données (ZIP)")));
	}

	private static boolean isDownloading() {
		return UI.getCurrent()
			.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.map(PendingJavaScriptInvocation::getInvocation)
			.anyMatch((asked) -> asked.getParameters().contains("/mon-profil/mes-donnees.zip"));
	}

}
