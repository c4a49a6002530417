package fr.compteformation.office.topup.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.topup.EmployerTopUps;
import fr.compteformation.office.topup.TopUpLine;
import fr.compteformation.office.topup.TopUpRefusal;
import fr.compteformation.office.topup.TopUpState;
import fr.compteformation.office.topup.TopUpTakingBack;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionRow;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Professional;

/** The top-ups that an employer deposited, with what became of them. */
@Route("professionnels/abondements")
@Menu(title = "topUp.title", order = 30)
@RolesAllowed(Professional.EMPLOYER)
@TitleKey("topUp.title")
class EmployerTopUpsView extends Composite<Div> implements TranslatedTitle {

	private final EmployerTopUps topUps;

	private final TopUpTakingBack takingBack;

	private final Professional professional;

	private final Announcement message = new Announcement();

	private final PagedTable<TopUpLine> table = new PagedTable<>(new CardTable("topUp.deposits", "topUp.sentOn",
			"field.reference", "topUp.employee", "field.amount", "field.state", "field.action"),
			"backoffice.queue.more", this::page, this::row)
		.whenEmpty("topUp.none");

	EmployerTopUpsView(EmployerTopUps topUps, TopUpTakingBack takingBack, AuthenticationContext authentication) {
		this.topUps = topUps;
		this.takingBack = takingBack;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
		Anchor add = new Anchor(SharedPages.EMPLOYER_TOP_UPS.of("nouveau").path(), getTranslation("topUp.new.title"));
		add.addClassName("btn");
		Div actions = new Div(add);
		actions.addClassNames("actions", "near");
		Anchor help = new Anchor(SharedPages.EMPLOYERS.of("financer").path(), getTranslation("topUp.help"));
		Div sheet = new Div(new H2(getTranslation("topUp.deposits")), this.message, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("topUp.lead")),
				new Paragraph(help), actions, sheet);
		this.table.showFirst();
	}

	private PagedTable.Page<TopUpLine> page(@Nullable TopUpLine last) {
		return PagedTable.Page.of(this.topUps.page(this.professional, last), EmployerTopUps.PAGE);
	}

	private List<Component> row(TopUpLine line) {
		return List.of(new Span(PortalTime.shortDate(PortalTime.dayOf(line.sentAt()), getLocale())),
				new Span(line.reference().value()), employee(line), new Span(line.amount().formatted(getLocale())),
				state(line), action(line));
	}

	private Component action(TopUpLine line) {
		if (line.state() != TopUpState.SENT) {
			return new Span();
		}
		Button takeBack = new Button(getTranslation("topUp.takeBack"), (click) -> ask(line));
		takeBack.setAriaLabel(getTranslation("topUp.takeBack.one", line.reference().value()));
		return takeBack;
	}

	private void ask(TopUpLine line) {
		Button sure = new Button(getTranslation("topUp.takeBack.one", line.reference().value()),
				(click) -> takeBack(line));
		this.message.say(Message.Tone.HINT, getTranslation("topUp.takeBack.lead"), ActionRow.near(sure));
	}

	private void takeBack(TopUpLine line) {
		boolean done = this.takingBack.takeBack(this.professional, line.id());
		this.table.showFirst();
		this.message.say(done ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(done ? "topUp.takeBack.done" : "topUp.takeBack.late", line.reference().value()));
	}

	private Component employee(TopUpLine line) {
		Span number = new Span(line.number().replace(' ', '\u00a0'));
		number.addClassName("soft");
		return new Div(new Span(line.birthName()), new Span(" "), number);
	}

	private Component state(TopUpLine line) {
		Div state = new Div(new Span(getTranslation(line.state().messageKey())));
		TopUpRefusal refusal = line.refusal();
		if (refusal != null) {
			Paragraph reason = new Paragraph((getTranslation(refusal.messageKey()) + " " + line.remark()).strip());
			reason.addClassName("soft");
			state.add(reason);
		}
		return state;
	}

}
