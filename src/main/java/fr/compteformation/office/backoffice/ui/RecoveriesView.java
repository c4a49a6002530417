package fr.compteformation.office.backoffice.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.access.recovery.RecoveryQueue;
import fr.compteformation.access.recovery.RecoveryState;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The requests of people who lost their passkeys, oldest first. Names are shown only on
 * the page of each, where viewing is recorded in the audit log.
 */
@Route(RecoveriesView.ADDRESS)
@Menu(title = "backoffice.recoveries.title", order = 45)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.recoveries.title")
class RecoveriesView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/recuperations";

	private final RecoveryQueue queue;

	private final Instant now;

	private final Agent agent;

	private final Select<RecoveryState> state = new Select<>();

	private final PagedTable<RecoveryQueue.Line> table = new PagedTable<>(new CardTable("backoffice.recoveries.title",
			"field.receivedOn", "backoffice.recoveries.until", "backoffice.recoveries.request"),
			"backoffice.queue.more", this::page, this::row)
		.whenEmpty("backoffice.recoveries.none");

	RecoveriesView(RecoveryQueue queue, Clock clock, AuthenticationContext authentication) {
		this.queue = queue;
		this.now = clock.instant();
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.state.setLabel(getTranslation("field.state"));
		this.state.setItems(RecoveryState.values());
		this.state.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.state.setValue(RecoveryState.RECEIVED);
		this.state.addValueChangeListener((change) -> this.table.showFirst());
		Div filters = new Div(this.state);
		filters.addClassName("filters");
		Div sheet = new Div(new Paragraph(getTranslation("backoffice.recoveries.intro")), filters, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		this.table.showFirst();
	}

	private PagedTable.Page<RecoveryQueue.Line> page(RecoveryQueue.@Nullable Line last) {
		return PagedTable.Page.of(this.queue.page(this.agent, this.state.getValue(), last), RecoveryQueue.PAGE);
	}

	private List<Component> row(RecoveryQueue.Line line) {
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.id(), getTranslation("action.open"));
		open.setAriaLabel(getTranslation("backoffice.recoveries.openFull", day(line.askedAt()),
				PortalTime.hour(line.askedAt(), getLocale())));
		return List.of(new Span(day(line.askedAt())), new Span(until(line)), open);
	}

	private String until(RecoveryQueue.Line line) {
		boolean undecided = line.state() == RecoveryState.RECEIVED || line.state() == RecoveryState.CHECKING;
		return (undecided && this.now.isAfter(line.checkUntil()))
				? getTranslation("backoffice.recoveries.late", day(line.checkUntil())) : day(line.checkUntil());
	}

	private String day(Instant moment) {
		return PortalTime.shortDate(PortalTime.dayOf(moment), getLocale());
	}

}
