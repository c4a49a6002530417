package fr.compteformation.office.backoffice.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.recovery.RecoveryLine;
import fr.compteformation.access.recovery.RecoveryQueue;
import fr.compteformation.access.recovery.RecoveryState;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The requests of people who lost their passkeys, the oldest first. Who they are stands
 * on the page of each, where looking at it is journaled.
 */
@Route(RecoveriesView.ADDRESS)
@Menu(title = "backoffice.recoveries.title", order = 45)
@RolesAllowed(Agent.ROLE)
class RecoveriesView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/recuperations";

	private final RecoveryQueue queue;

	private final Instant now;

	private final Agent agent;

	private final Select<RecoveryState> state = new Select<>();

	private final Paragraph none = new Paragraph(getTranslation("backoffice.recoveries.none"));

	private final CardTable table = new CardTable("backoffice.recoveries.title", "backoffice.recoveries.asked",
			"backoffice.recoveries.until", "backoffice.recoveries.request");

	private final Button more = new Button(getTranslation("backoffice.queue.more"), (click) -> showMore());

	private @Nullable RecoveryLine last;

	RecoveriesView(RecoveryQueue queue, Clock clock, AuthenticationContext authentication) {
		this.queue = queue;
		this.now = clock.instant();
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.state.setLabel(getTranslation("backoffice.recoveries.state"));
		this.state.setItems(RecoveryState.values());
		this.state.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.state.setValue(RecoveryState.RECEIVED);
		this.state.addValueChangeListener((change) -> showFirst());
		this.none.getElement().setAttribute("role", "status");
		Div filters = new Div(this.state);
		filters.addClassName("filters");
		Div sheet = new Div(new Paragraph(getTranslation("backoffice.recoveries.intro")), filters, this.none,
				this.table, this.more);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		showFirst();
	}

	@Override
	public String titleKey() {
		return "backoffice.recoveries.title";
	}

	private void showFirst() {
		this.last = null;
		this.table.clear();
		append();
	}

	// The focus goes where reading goes on; the button may be gone.
	private void showMore() {
		append().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** The first of the new rows. */
	private Component append() {
		List<RecoveryLine> lines = this.queue.page(this.agent, this.state.getValue(), this.last);
		boolean empty = this.last == null && lines.isEmpty();
		this.none.setVisible(empty);
		this.table.setVisible(!empty);
		this.more.setVisible(lines.size() == RecoveryQueue.PAGE);
		if (!lines.isEmpty()) {
			this.last = lines.getLast();
		}
		return lines.stream().map(this::row).toList().stream().findFirst().orElse(this.table);
	}

	private Component row(RecoveryLine line) {
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.id(), getTranslation("backoffice.queue.open"));
		open.setAriaLabel(getTranslation("backoffice.recoveries.openFull", day(line.askedAt()),
				PortalTime.hour(line.askedAt(), getLocale())));
		return this.table.add(new Span(day(line.askedAt())), new Span(until(line)), open);
	}

	private String until(RecoveryLine line) {
		boolean undecided = line.state() == RecoveryState.RECEIVED || line.state() == RecoveryState.CHECKING;
		return (undecided && this.now.isAfter(line.checkUntil()))
				? getTranslation("backoffice.recoveries.late", day(line.checkUntil())) : day(line.checkUntil());
	}

	private String day(Instant moment) {
		return PortalTime.shortDate(PortalTime.dayOf(moment), getLocale());
	}

}
