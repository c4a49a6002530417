package fr.compteformation.career.project.ui;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.career.project.Project;
import fr.compteformation.career.project.Projects;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.kept.KeptTraining;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;

/** “Mon projet professionnel”: a trade, steps, kept trainings and money. */
@Route("mon-espace/projet")
@Menu(title = "project.title", order = 50)
@ShownIn(MenuPlace.SPACE)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROJECT, text = "project.action", order = 10)
@TitleKey("project.title")
class ProjectView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final Projects projects;

	private final Trades trades;

	private final Citizen citizen;

	private final TargetSheet target;

	private final StepsSheet steps;

	private final MoneySheet money;

	private final Div proposal = new Div();

	private final Section saved = new Section();

	ProjectView(Projects projects, Trades trades, Validator validator, Clock clock,
			AuthenticationContext authentication) {
		this.projects = projects;
		this.trades = trades;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.target = new TargetSheet(trades, this::aim);
		this.steps = new StepsSheet(projects, this.citizen, validator, PortalTime.today(clock));
		this.money = new MoneySheet(this::plan);
		this.saved.addClassName("sheet");
		Div sheets = new Div(this.proposal, this.target, this.steps, this.saved, this.money, download());
		sheets.addClassName("stack");
		Paragraph intro = new Paragraph(getTranslation("project.intro"));
		intro.addClassName("intro");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), intro, sheets);
		show();
	}

	// A link only proposes a trade: opening a page changes nothing.
	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getLocation()
			.getQueryParameters()
			.getSingleParameter("metier")
			.flatMap(this.trades::find)
			.filter((trade) -> this.projects.of(this.citizen)
				.target()
				.filter((near) -> near.trade().equals(trade))
				.isEmpty())
			.ifPresent(this::propose);
	}

	private void propose(Trade trade) {
		String name = trade.name().in(getLocale());
		Button choose = new Button(getTranslation("project.propose.choose"), (click) -> {
			this.proposal.removeAll();
			this.target.choose(trade);
		});
		choose.addThemeVariants(ButtonVariant.PRIMARY);
		Div sheet = new Div(new Paragraph(getTranslation("project.propose", name)), choose);
		sheet.addClassNames("sheet", "stack");
		this.proposal.add(sheet);
	}

	private void show() {
		Project project = this.projects.of(this.citizen);
		this.target.show(project.target());
		this.steps.show(project.steps());
		this.money.show(project);
		showSaved(project.trainings());
	}

	private void showSaved(List<KeptTraining> trainings) {
		this.saved.removeAll();
		this.saved.add(new H2(getTranslation("project.trainings")));
		if (trainings.isEmpty()) {
			this.saved.add(new Paragraph(getTranslation("project.trainings.none")));
		}
		else {
			UnorderedList list = new UnorderedList();
			list.addClassName("trade-links");
			trainings.forEach((training) -> list.add(item(training.course())));
			this.saved.add(list);
		}
		this.saved
			.add(new Paragraph(new Anchor(SharedPages.TRAININGS.path(), getTranslation("trades.trainings.search"))));
	}

	private ListItem item(CourseDetails course) {
		Span more = new Span(getTranslation("project.training", course.provider().name(),
				course.terms().price().formatted(getLocale())));
		more.addClassName("soft");
		return new ListItem(new Anchor(SharedPages.TRAININGS.of(course.id()).path(), course.content().title()),
				new Span(" "), more);
	}

	private Component download() {
		Anchor pdf = new Anchor(SharedPages.PROJECT.path() + ".pdf", getTranslation("project.download"));
		pdf.setRouterIgnore(true);
		pdf.getElement().setAttribute("download", true);
		pdf.addClassNames("btn", "ghost");
		return new Div(pdf);
	}

	private void aim(@Nullable Trade trade) {
		this.projects.aim(this.citizen, trade);
		this.target.show(this.projects.of(this.citizen).target());
	}

	private void plan(@Nullable Euros price) {
		this.projects.plan(this.citizen, price);
		this.money.show(this.projects.of(this.citizen));
	}

}
