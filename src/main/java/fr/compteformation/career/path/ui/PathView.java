package fr.compteformation.career.path.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.career.path.PathStep;
import fr.compteformation.career.path.Paths;
import fr.compteformation.career.skills.HeldSkill;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.career.skills.ui.NearTrades;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.trades.NearTrade;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.TradeTrainings;

/** “Mon parcours”: the steps on a line, the skills from them, and trades near those. */
@Route("mon-espace/parcours")
@Menu(title = "path.title", order = 20)
@ShownIn(MenuPlace.SPACE)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROFILE, text = "path.action", order = 12)
@TitleKey("path.title")
class PathView extends Composite<Div> implements TranslatedTitle {

	static final PagePath PAGE = SharedPages.SPACE.of("parcours");

	private static final int NEAR = 3;

	private final Paths paths;

	private final Skills skills;

	private final TradeTrainings trainings;

	private final Citizen citizen;

	private final Div outcome = new Div();

	private final Div page = new Div();

	PathView(Paths paths, Skills skills, TradeTrainings trainings, AuthenticationContext authentication) {
		this.paths = paths;
		this.skills = skills;
		this.trainings = trainings;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.outcome.getElement().setAttribute("tabindex", "-1");
		this.page.addClassName("stack");
		Div below = new Div(this.outcome, this.page);
		below.addClassName("stack");
		getContent().addClassName("narrow");
		getContent().add(head(), below);
		show();
	}

	private Component head() {
		Div words = new Div(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("path.intro")));
		Anchor add = new Anchor(PAGE.of(PathStepView.NEW).path(), getTranslation("path.add"));
		add.addClassNames("btn", "primary");
		Div head = new Div(words, add);
		head.addClassName("space-head");
		return head;
	}

	private void show() {
		List<PathStep> steps = this.paths.of(this.citizen);
		Set<Skill> held = this.skills.heldBy(this.citizen)
			.stream()
			.map(HeldSkill::skill)
			.collect(Collectors.toUnmodifiableSet());
		this.page.removeAll();
		trainings();
		this.page.add(steps.isEmpty() ? nothing() : line(steps, held));
		near(held.size());
	}

	private Component nothing() {
		Div sheet = new Div(
				new EmptyState(getTranslation("path.none"), new Paragraph(getTranslation("path.none.more"))));
		sheet.addClassName("sheet");
		return sheet;
	}

	private Component line(List<PathStep> steps, Set<Skill> held) {
		H2 heading = new H2(getTranslation("path.steps"));
		heading.addClassName("visually-hidden");
		OrderedList line = new OrderedList();
		line.addClassName("path-line");
		steps.forEach((step) -> line.add(new StepLine(step, this.paths.skillsOf(step), held, this::confirm)));
		Section sheet = new Section(heading, line);
		sheet.addClassName("sheet");
		return sheet;
	}

	private void trainings() {
		List<DossierDetails> trainings = this.paths.trainingsToAdd(this.citizen);
		if (!trainings.isEmpty()) {
			UnorderedList list = new UnorderedList();
			list.addClassName("trade-links");
			trainings.forEach((dossier) -> {
				Button add = new Button(getTranslation("path.training.add"), (click) -> add(dossier));
				add.setAriaLabel(getTranslation("path.training.add.of", dossier.training().title()));
				ListItem item = new ListItem(new Span(dossier.training().title()), add);
				item.addClassName("with-action");
				list.add(item);
			});
			Section sheet = new Section(new H2(getTranslation("path.trainings")), list);
			sheet.addClassName("sheet");
			this.page.add(sheet);
		}
	}

	private void near(int held) {
		List<NearTrade> near = this.skills.tradesNear(this.citizen).stream().limit(NEAR).toList();
		if (!near.isEmpty()) {
			Paragraph how = new Paragraph(getTranslation("path.near.how", held));
			how.addClassName("soft");
			this.page
				.add(new Section(new H2(getTranslation("trades.near")), how, new NearTrades(near, this.trainings)));
		}
	}

	private void add(DossierDetails dossier) {
		this.paths.addTraining(this.citizen, dossier.reference());
		tell(getTranslation("path.training.added", dossier.training().title()));
	}

	private void confirm(Skill skill) {
		this.skills.add(this.citizen, List.of(skill));
		tell(getTranslation("path.skill.added", skill.name().in(getLocale())));
	}

	// Move the focus: the button is gone.
	private void tell(String text) {
		this.outcome.removeAll();
		this.outcome.add(new Message(Message.Tone.GOOD, text));
		show();
		this.outcome.getElement().callJsFunction("focus");
	}

}
