package fr.compteformation.career.project.ui;

import java.time.Clock;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.UiTests;
import fr.compteformation.career.project.Project;
import fr.compteformation.career.project.Projects;
import fr.compteformation.career.project.SomeProjects;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.kept.KeptTrainings;
import fr.compteformation.training.trades.ui.TradeField;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ProjectViewTests extends UiTests {

	@Autowired
	private Projects projects;

	private Learner person;

	@BeforeEach
	void somebody() {
		this.person = new Learner(this.context).earns(100);
		signIn(this.person.citizen());
	}

	@Test
	void aTradeIsChosenAndKept() {
		open("");
		_setValue(_get(_get(TradeField.class), TextField.class), "boulang");
		_click(_get(NativeButton.class, (search) -> search.withText("Boulanger, boulangère")));
		assertThat(page()).contains("Vous n’avez aucune de ses 6 compétences.", "Il manque : faire du pain");
		open("");
		assertThat(page()).contains("Il manque : faire du pain");
	}

	@Test
	void aLinkOnlyProposesATrade() {
		open("metier=D1102");
		assertThat(page()).contains("Voulez-vous viser ce métier : Boulanger, boulangère ?");
		assertThat(project().target()).isEmpty();
		press("Viser ce métier");
		assertThat(project().target()).isPresent();
		open("metier=D1102");
		assertThat(page()).doesNotContain("Voulez-vous viser");
	}

	@Test
	void keptTrainingsAreShown() {
		this.person.drafts(Learner.training(this.context.getBean(Clock.class), "Tonnellerie", 640, 5, 6));
		CourseDetails course = this.context.getBean(Catalogue.class)
			.coursesAfter(new UUID(0, 0), 500)
			.stream()
			.filter((offered) -> offered.content().title().equals("Tonnellerie"))
			.findFirst()
			.orElseThrow();
		this.person
			.themselves(() -> this.context.getBean(KeptTrainings.class).keep(this.person.citizen(), course.id()));
		open("");
		assertThat(_get(Anchor.class, (search) -> search.withText("Tonnellerie")).getHref())
			.isEqualTo("/formations/" + course.id());
		assertThat(plainPage()).contains("640,00 €");
	}

	@Test
	void aStepIsAddedDoneAndRemoved() {
		open("");
		assertThat(page()).contains("Pas encore d’étape.");
		press("Ajouter");
		assertThat(text("Ce que je vais faire").getErrorMessage()).isEqualTo("Écrivez ce que vous allez faire.");
		_setValue(text("Ce que je vais faire"), "Appeler un boulanger");
		press("Ajouter");
		_setValue(_get(Checkbox.class, (search) -> search.withLabel("Appeler un boulanger")), true);
		open("");
		assertThat(_get(Checkbox.class, (search) -> search.withLabel("Appeler un boulanger")).getValue()).isTrue();
		press("Retirer");
		assertThat(page()).contains("Pas encore d’étape.");
	}

	@Test
	void thePriceIsComparedWithTheRights() {
		open("");
		_setValue(_get(IntegerField.class, (search) -> search.withLabel("Prix de la formation, en euros")), 1000);
		press("Calculer");
		assertThat(plainPage()).contains("Vos droits suffisent aujourd’hui.");
		_setValue(_get(IntegerField.class), 2000);
		press("Calculer");
		assertThat(plainPage()).contains("Vos droits suffiront au plus tard le 30 juin", "1 500,00 €");
		_setValue(_get(IntegerField.class), 20000);
		press("Calculer");
		assertThat(plainPage()).contains("Vos droits ne suffiront pas");
	}

	@Test
	void itCanBeDownloaded() {
		SomeProjects.of(this.context, this.person);
		open("");
		assertThat(_get(Anchor.class, (search) -> search.withText("Télécharger mon projet (PDF)")).getHref())
			.isEqualTo("/mon-espace/projet.pdf");
		assertThat(page()).contains("Vous n’avez pas gardé de formation.");
	}

	private Project project() {
		return this.person.themselves(() -> this.projects.of(this.person.citizen()));
	}

	private void open(String query) {
		UI.getCurrent().navigate("mon-espace");
		UI.getCurrent().navigate("mon-espace/projet", QueryParameters.fromString(query));
	}

}
