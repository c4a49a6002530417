package fr.compteformation.career.skills.ui;

import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.UiTests;
import fr.compteformation.career.skills.SkillLevel;
import fr.compteformation.career.skills.SkillProofs;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.Trades;
import fr.compteformation.training.trades.ui.TradeField;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class SkillsViewTests extends UiTests {

	@Autowired
	private Skills skills;

	@Autowired
	private Trades trades;

	private Learner person;

	@BeforeEach
	void somebody() {
		this.person = new Learner(this.context);
		open("");
	}

	@Test
	void skillsOfATradeAreTickedAndAdded() {
		assertThat(page()).contains("Vous n’avez pas encore noté de compétence.");
		_setValue(_get(_get(TradeField.class), TextField.class), "boulang");
		_click(_get(NativeButton.class, (search) -> search.withText("Boulanger, boulangère")));
		_setValue(_get(Checkbox.class, (search) -> search.withLabel("Faire du pain")), true);
		_setValue(_get(Checkbox.class, (search) -> search.withLabel("Nettoyer un local")), true);
		press("Ajouter à mes compétences");
		assertThat(page()).contains("2 compétences ajoutées.", "Cuisiner et servir", "Nettoyer et protéger");
		assertThat(_find(Checkbox.class, (search) -> search.withLabel("Faire du pain"))).isEmpty();
	}

	@Test
	@SuppressWarnings("unchecked")
	void theLevelIsOnesOwnAndASkillCanBeRemoved() {
		this.person.themselves(() -> {
			this.skills.add(this.person.citizen(), this.trades.find("D1102").orElseThrow().skills().subList(0, 1));
			return null;
		});
		open("");
		Select<SkillLevel> level = _get(Select.class);
		assertThat(level.getAriaLabelledBy()).contains("skill-bake");
		_setValue(level, SkillLevel.TEACHING);
		open("");
		assertThat(_get(Select.class).getValue()).isEqualTo(SkillLevel.TEACHING);
		press("Retirer");
		assertThat(page()).contains("Compétence retirée : Faire du pain", "Vous n’avez pas encore noté de compétence.");
	}

	@Test
	void aFileShowsWhatOneCanDo() {
		Skill bread = this.trades.find("D1102").orElseThrow().skills().getFirst();
		Document file = SomeFiles.saying(this.context, DocumentOwner.account(this.person.citizen()), "Diplôme.pdf",
				"Boulanger");
		this.person.themselves(() -> {
			this.skills.add(this.person.citizen(), List.of(bread));
			return this.context.getBean(SkillProofs.class)
				.replace(this.person.citizen(), bread, List.of(), List.of(file.id()));
		});
		open("");
		NativeDetails fold = _get(NativeDetails.class, (search) -> search.withClasses("proofs"));
		assertThat(fold.getSummaryText()).isEqualTo("1 preuve");
		fold.setOpen(true);
		ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, false));
		AttachmentField field = _get(AttachmentField.class);
		assertThat(field.getLabel()).startsWith("Preuves").endsWith("Faire du pain");
		assertThat(page()).contains("Diplôme.pdf");
		_setValue(field, List.of());
		assertThat(fold.getSummaryText()).isEqualTo("Joindre une preuve");
	}

	@Test
	void aTradeOfTheAddressIsChosen() {
		open("metier=D1102");
		assertThat(page()).contains("Boulanger, boulangère : que savez-vous faire ?");
	}

	@Test
	void nothingTickedIsSaid() {
		open("metier=D1102");
		press("Ajouter à mes compétences");
		assertThat(page()).contains("Cochez au moins une compétence.");
	}

	@Test
	void theSideMenuLeadsToTheRooms() {
		Nav side = _get(Nav.class, (search) -> search.withClasses("side-menu"));
		assertThat(side.getElement().getTextRecursively()).contains("Mon profil", "Mes compétences", "Ma formation",
				"Mes droits à formation");
		assertThat(_get(side, Anchor.class, (search) -> search.withText("Mes compétences")).getElement()
			.getAttribute("aria-current")).isEqualTo("page");
	}

	private void open(String query) {
		signIn(this.person.citizen());
		UI.getCurrent().navigate("mon-espace");
		UI.getCurrent().navigate("mon-espace/competences", QueryParameters.fromString(query));
	}

}
