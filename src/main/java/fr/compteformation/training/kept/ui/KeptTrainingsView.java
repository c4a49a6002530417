package fr.compteformation.training.kept.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.kept.KeptTraining;
import fr.compteformation.training.kept.KeptTrainings;

/** The trainings that a person keeps for later: to compare, or to give up. */
@Route("mes-formations")
@Menu(title = "kept.title", order = 25)
@ShownIn(MenuPlace.SPACE)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.TRAINING, text = "kept.action", order = 25)
@TitleKey("kept.title")
class KeptTrainingsView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	/** The most trainings side by side. */
	private static final int COMPARED = 3;

	private final KeptTrainings trainings;

	private final Citizen citizen;

	private final Set<UUID> chosen = new LinkedHashSet<>();

	private final Button compare = new Button(getTranslation("kept.compare"), (click) -> compare());

	private final Message problem = new Message(Message.Tone.BAD, getTranslation("kept.compareTwo"));

	KeptTrainingsView(KeptTrainings trainings, AuthenticationContext authentication) {
		this.trainings = trainings;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.compare.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		List<KeptTraining> kept = this.trainings.of(this.citizen);
		Paragraph intro = new Paragraph(getTranslation("kept.intro"));
		intro.addClassName("intro");
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())), intro);
		if (kept.isEmpty()) {
			Anchor find = new Anchor(SharedPages.TRAININGS.path(), getTranslation("kept.find"));
			find.addClassName("btn");
			Div sheet = new Div(new EmptyState(getTranslation("kept.none"), find));
			sheet.addClassName("sheet");
			getContent().add(sheet);
			return;
		}
		kept.forEach((training) -> getContent().add(card(training.course(), kept.size() > 1)));
		this.chosen.clear();
		this.problem.setVisible(false);
		Div actions = new Div(this.compare);
		actions.addClassName("actions");
		actions.setVisible(kept.size() > 1);
		getContent().add(this.problem, actions);
	}

	private Component card(CourseDetails course, boolean comparable) {
		String title = course.content().title();
		Facts facts = new Facts().tell(getTranslation("kept.provider"), course.provider().name())
			.tell(getTranslation("kept.price"), course.terms().price().formatted(getLocale()))
			.tell(getTranslation("kept.next"),
					course.sessions()
						.stream()
						.findFirst()
						.map((session) -> PortalTime.day(session.dates().startsOn(), getLocale()))
						.orElse(getTranslation("kept.noSession")));
		Checkbox choice = new Checkbox(getTranslation("kept.choose"),
				(change) -> choose(course.id(), change.getValue()));
		choice.setAriaLabel(getTranslation("kept.chooseNamed", title));
		choice.setVisible(comparable);
		Button drop = new Button(getTranslation("kept.drop"), (click) -> drop(course.id()));
		drop.setAriaLabel(getTranslation("kept.dropNamed", title));
		Div actions = new Div(choice, drop);
		actions.addClassNames("actions", "near");
		Article card = new Article(new H2(new Anchor(SharedPages.TRAININGS.of(course.id()).path(), title)), facts,
				actions);
		card.addClassName("sheet");
		return card;
	}

	private void choose(UUID course, boolean isChosen) {
		if (isChosen) {
			this.chosen.add(course);
		}
		else {
			this.chosen.remove(course);
		}
	}

	private void compare() {
		this.problem.setVisible(this.chosen.size() < 2 || this.chosen.size() > COMPARED);
		if (this.problem.isVisible()) {
			return;
		}
		String ids = this.chosen.stream().map((id) -> "formation=" + id).collect(Collectors.joining("&"));
		getUI().ifPresent(
				(ui) -> ui.navigate(SharedPages.TRAININGS.of("comparer").route(), QueryParameters.fromString(ids)));
	}

	private void drop(UUID course) {
		this.trainings.drop(this.citizen, course);
		show();
	}

}
