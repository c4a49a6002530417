package fr.compteformation.office.topup.ui;

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

import fr.compteformation.office.topup.TopUpLine;
import fr.compteformation.office.topup.TopUpReviews;
import fr.compteformation.office.topup.TopUpState;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The top-ups of employers, oldest first. Employees are named only on the page of each,
 * where viewing is recorded in the audit log.
 */
@Route("agent/abondements")
@Menu(title = "topUp.queue.title", order = 77)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("topUp.queue.title")
class TopUpsView extends Composite<Div> implements TranslatedTitle {

	static final PagePath PAGE = new PagePath("/agent/abondements");

	private final TopUpReviews reviews;

	private final Agent supervisor;

	private final Select<TopUpState> state = new Select<>();

	private final PagedTable<TopUpLine> table = new PagedTable<>(new CardTable("topUp.queue.title", "topUp.sentOn",
			"field.reference", "topUp.employer", "field.amount", "field.action"), "backoffice.queue.more", this::page,
			this::row)
		.whenEmpty("topUp.queue.none");

	TopUpsView(TopUpReviews reviews, AuthenticationContext authentication) {
		this.reviews = reviews;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.state.setLabel(getTranslation("field.state"));
		this.state.setItems(TopUpState.values());
		this.state.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.state.setValue(TopUpState.SENT);
		this.state.addValueChangeListener((change) -> this.table.showFirst());
		Div filters = new Div(this.state);
		filters.addClassName("filters");
		Div sheet = new Div(new Paragraph(getTranslation("topUp.queue.lead")), filters, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		this.table.showFirst();
	}

	private PagedTable.Page<TopUpLine> page(@Nullable TopUpLine last) {
		return PagedTable.Page.of(this.reviews.page(this.supervisor, this.state.getValue(), last), TopUpReviews.PAGE);
	}

	private List<Component> row(TopUpLine line) {
		Anchor open = new Anchor(PAGE.of(line.id()).path(), getTranslation("action.open"));
		open.setAriaLabel(getTranslation("topUp.queue.open", line.reference().value()));
		return List.of(new Span(PortalTime.shortDate(PortalTime.dayOf(line.sentAt()), getLocale())),
				new Span(line.reference().value()), new Span(line.organisation()),
				new Span(line.amount().formatted(getLocale())), open);
	}

}
