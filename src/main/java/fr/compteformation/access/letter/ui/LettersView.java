package fr.compteformation.access.letter.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.letter.LetterBatch;
import fr.compteformation.access.letter.LetterPages;
import fr.compteformation.access.letter.LetterPrinting;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/** The batches of letters with a code, for the operator’s printer. */
@Route("agent/courriers")
@Menu(title = "letter.menu", order = 78)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("letter.page")
class LettersView extends Composite<Div> implements TranslatedTitle {

	private final LetterPrinting printing;

	private final Agent supervisor;

	private final Announcement message = new Announcement();

	private final Paragraph waiting = new Paragraph();

	private final Button make = new Button(getTranslation("letter.make"), (click) -> make());

	private final Paragraph none = new Paragraph(getTranslation("letter.none"));

	private final CardTable table = new CardTable("letter.batches", "letter.column.batch", "letter.column.day",
			"letter.column.letters", "field.file", "letter.column.printed");

	LettersView(LetterPrinting printing, AuthenticationContext authentication) {
		this.printing = printing;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		Div actions = new Div(this.make);
		actions.addClassName("actions");
		Div sheet = new Div(this.message, this.waiting, actions, this.none, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("letter.intro")), sheet);
		show();
	}

	private void show() {
		int count = this.printing.countWaiting(this.supervisor);
		this.waiting.setText(getTranslation("letter.waiting", count));
		this.make.setVisible(count > 0);
		List<LetterBatch> batches = this.printing.lately(this.supervisor);
		this.none.setVisible(batches.isEmpty());
		this.table.setVisible(!batches.isEmpty());
		this.table.clear();
		batches.forEach((batch) -> this.table.add(row(batch)));
	}

	private Component[] row(LetterBatch batch) {
		String day = PortalTime.shortDate(PortalTime.dayOf(batch.madeAt()), getLocale()) + " "
				+ PortalTime.hour(batch.madeAt(), getLocale());
		return new Component[] { new Span(String.valueOf(batch.number())), new Span(day),
				new Span(String.valueOf(batch.letters())), file(batch), printed(batch) };
	}

	private Component file(LetterBatch batch) {
		if (batch.isPrinted()) {
			return new Span(getTranslation("letter.file.gone"));
		}
		Anchor file = new Anchor(LetterPages.fileOf(batch).path(), getTranslation("letter.file"));
		file.setAriaLabel(getTranslation("letter.file.of", batch.number()));
		file.setRouterIgnore(true);
		return file;
	}

	private Component printed(LetterBatch batch) {
		if (batch.printedAt() != null) {
			return new Span(PortalTime.shortDate(PortalTime.dayOf(batch.printedAt()), getLocale()));
		}
		Button printed = new Button(getTranslation("letter.printed"), (click) -> confirm(batch));
		printed.setAriaLabel(getTranslation("letter.printed.of", batch.number()));
		return printed;
	}

	private void make() {
		boolean made = this.printing.make(this.supervisor).isPresent();
		say(getTranslation(made ? "letter.made" : "letter.made.none"));
	}

	private void confirm(LetterBatch batch) {
		this.printing.confirmPrinted(this.supervisor, batch.number());
		say(getTranslation("letter.printed.done", batch.number()));
	}

	// Its button may be gone.
	private void say(String text) {
		show();
		this.message.say(Message.Tone.GOOD, text);
	}

}
