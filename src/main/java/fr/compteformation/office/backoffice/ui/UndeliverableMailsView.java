package fr.compteformation.office.backoffice.ui;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.backoffice.Resending;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.mail.UndeliverableMail;
import fr.compteformation.platform.security.Agent;

/**
 * The undeliverable emails, for resending.
 */
@Route("agent/courriels")
@Menu(title = "backoffice.mails.menu", order = 75)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("backoffice.mails.title")
class UndeliverableMailsView extends Composite<Div> implements TranslatedTitle {

	private final Resending resending;

	private final Agent supervisor;

	private final Announcement message = new Announcement();

	private final Paragraph refused = new Paragraph();

	private final Paragraph waiting = new Paragraph();

	private final Button all = new Button(getTranslation("backoffice.mails.all"), (click) -> sendAll());

	private final PagedTable<UndeliverableMail> table = new PagedTable<>(
			new CardTable("backoffice.mails.title", "backoffice.mails.kind", "backoffice.mails.since",
					"backoffice.mails.tries", "backoffice.mails.code", "field.action"),
			"backoffice.mails.more", this::page, this::row);

	private int shown;

	UndeliverableMailsView(Resending resending, AuthenticationContext authentication) {
		this.resending = resending;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		Div actions = new Div(this.all);
		actions.addClassName("actions");
		Div sheet = new Div(this.message, this.refused, this.waiting, actions, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("backoffice.mails.intro")),
				sheet);
		this.table.showFirst();
	}

	private PagedTable.Page<UndeliverableMail> page(@Nullable UndeliverableMail last) {
		Resending.Counts counts = this.resending.counts(this.supervisor);
		List<UndeliverableMail> mails = this.resending.page(this.supervisor, last);
		this.shown = mails.size() + ((last != null) ? this.shown : 0);
		this.refused.setText((counts.refused() > 0) ? getTranslation("backoffice.mails.refused", counts.refused())
				: getTranslation("backoffice.mails.none"));
		this.waiting.setText(getTranslation("backoffice.mails.waiting", counts.waiting()));
		this.waiting.setVisible(counts.waiting() > 0);
		this.all.setVisible(counts.refused() + counts.waiting() > 0);
		return new PagedTable.Page<>(mails, !mails.isEmpty() && this.shown < counts.refused());
	}

	private List<Component> row(UndeliverableMail mail) {
		String kind = getTranslation(mail.messageKey());
		String since = PortalTime.shortDate(PortalTime.dayOf(mail.refusedSince()), getLocale());
		Button again = new Button(getTranslation("backoffice.mails.again"), (click) -> sendAgain(mail, kind));
		again.setAriaLabel(getTranslation("backoffice.mails.again.that", kind, since));
		return List.of(new Span(kind), new Span(since), new Span(String.valueOf(mail.tries())),
				new Span(Objects.toString(mail.smtpCode(), "")), again);
	}

	private void sendAgain(UndeliverableMail mail, String kind) {
		boolean sent = this.resending.sendAgain(this.supervisor, mail);
		say(sent ? Message.Tone.GOOD : Message.Tone.HINT,
				getTranslation(sent ? "backoffice.mails.again.done" : "backoffice.mails.again.gone", kind));
	}

	private void sendAll() {
		say(Message.Tone.GOOD,
				getTranslation("backoffice.mails.all.done", this.resending.sendAllAgain(this.supervisor)));
	}

	// Move the focus: its button was just removed.
	private void say(Message.Tone tone, String text) {
		this.table.showFirst();
		this.message.say(tone, text);
	}

}
