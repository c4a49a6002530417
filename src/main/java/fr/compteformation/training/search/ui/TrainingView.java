package fr.compteformation.training.search.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.catalogue.Programme;
import fr.compteformation.training.catalogue.ProviderDetails;
import fr.compteformation.training.kept.KeptTrainings;
import fr.compteformation.training.search.TrainingHelp;
import fr.compteformation.training.search.TrainingQuery;
import fr.compteformation.training.search.TrainingRequests;

/** A training, for everybody: programme, dates, provider, price and what rights pay. */
@Route("formations/:id/:titre?")
@AnonymousAllowed
class TrainingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final Catalogue catalogue;

	private final Rights rights;

	private final TrainingRequests requests;

	private final TrainingHelp help;

	private final KeptTrainings kept;

	private final PortalSettings settings;

	private final Optional<Citizen> citizen;

	private final boolean signedIn;

	private String title = "";

	TrainingView(Catalogue catalogue, Rights rights, TrainingRequests requests, TrainingHelp help, KeptTrainings kept,
			PortalSettings settings, AuthenticationContext authentication) {
		this.catalogue = catalogue;
		this.rights = rights;
		this.requests = requests;
		this.help = help;
		this.kept = kept;
		this.settings = settings;
		this.citizen = Citizen.in(authentication);
		this.signedIn = authentication.isAuthenticated();
		getContent().addClassName("training");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		CourseDetails course = event.getRouteParameters()
			.get("id")
			.flatMap(TrainingView::id)
			.flatMap(this.catalogue::course)
			.orElseThrow(NotFoundException::new);
		this.title = course.content().title();
		TrainingQuery search = TrainingQuery.of(event.getLocation().getQueryParameters().getParameters());
		RouterLink back = NothingFound.link(
				getTranslation(search.equals(TrainingQuery.ALL) ? "formations.back" : "formations.backToResults"),
				search);
		Paragraph goals = new Paragraph(course.content().goals());
		goals.addClassName("intro");
		Div about = new Div(programme(course.content().programme()), audience(course), provider(course), after());
		Div columns = new Div(new SessionChoice(course, this.rights, this.requests, this.help, this.citizen), about);
		columns.addClassName("training-columns");
		getContent().removeAll();
		getContent().add(new Paragraph(back), new H1(this.title), goals, new CourseFacts(course), ways(course),
				columns);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", this.title);
	}

	private Component ways(CourseDetails course) {
		Div ways = new Div(
				new ShareSheet(this.title, this.settings.link(TrainingPages.of(course.id(), this.title)).toString()));
		if (this.citizen.isPresent() || !this.signedIn) {
			ways.addComponentAsFirst(new KeepButton(this.kept, course.id(), this.citizen));
		}
		ways.addClassName("training-ways");
		return ways;
	}

	private Component programme(Programme programme) {
		OrderedList parts = new OrderedList();
		programme.parts().forEach((part) -> {
			Span hours = new Span(getTranslation("formations.programme.hours", part.hours()));
			hours.addClassName("soft");
			ListItem item = new ListItem(new Span(part.title()), hours);
			if (!part.content().isEmpty()) {
				Paragraph content = new Paragraph(part.content());
				content.addClassName("soft");
				item.add(content);
			}
			parts.add(item);
		});
		parts.addClassName("programme");
		return sheet("formations.programme", parts);
	}

	private Component audience(CourseDetails course) {
		Paragraph access = new Paragraph(getTranslation(
				course.terms().accessible() ? "formations.accessible" : "formations.accessibleOnDemand"));
		return sheet("formations.audience", new Paragraph(course.content().audience()), access);
	}

	private Component provider(CourseDetails course) {
		ProviderDetails provider = course.provider();
		Paragraph address = new Paragraph(getTranslation("formations.provider.address", provider.street(),
				provider.postalCode(), provider.town()));
		Section sheet = sheet("formations.provider", new Paragraph(provider.name()), address);
		if (provider.phone() != null) {
			sheet.add(new Paragraph(getTranslation("formations.provider.phone", provider.phone())));
		}
		return sheet;
	}

	private Component after() {
		return sheet("formations.after",
				new OrderedList(new ListItem(getTranslation("formations.after.1")),
						new ListItem(getTranslation("formations.after.2")),
						new ListItem(getTranslation("formations.after.3"))));
	}

	private Section sheet(String titleKey, Component... content) {
		Section sheet = new Section(new H2(getTranslation(titleKey)));
		sheet.add(content);
		sheet.addClassName("sheet");
		return sheet;
	}

	static Optional<UUID> id(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

}
