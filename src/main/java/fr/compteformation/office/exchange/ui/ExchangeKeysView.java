package fr.compteformation.office.exchange.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.exchange.ExchangeKeyLine;
import fr.compteformation.office.exchange.ExchangeKeys;
import fr.compteformation.office.exchange.NewKey;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

/** The keys of other programs: which there are, a new one, and an end to one. */
@Route("agent/logiciels")
@Menu(title = "exchange.title", order = 84)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("exchange.title")
class ExchangeKeysView extends Composite<Div> implements TranslatedTitle {

	private final ExchangeKeys keys;

	private final Validator validator;

	private final Agent supervisor;

	private final Announcement message = new Announcement();

	private final CardTable table = new CardTable("exchange.title", "exchange.column.number", "field.name",
			"exchange.key.scopes", "exchange.key.endsOn", "exchange.column.used", "field.state", "field.action");

	private final Paragraph none = new Paragraph(getTranslation("exchange.none"));

	private final ErrorSummary summary = new ErrorSummary();

	private final Div place = new Div();

	private ExchangeKeyForm form;

	ExchangeKeysView(ExchangeKeys keys, Validator validator, AuthenticationContext authentication) {
		this.keys = keys;
		this.validator = validator;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.form = newForm();
		Button make = new Button(getTranslation("exchange.key.make"), (click) -> make());
		make.addThemeVariants(ButtonVariant.PRIMARY);
		this.place.add(this.form);
		Div known = new Div(this.message, this.none, this.table);
		known.addClassNames("sheet", "stack");
		Div sheet = new Div(new H2(getTranslation("exchange.key.new")), this.summary, this.place, make);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("exchange.intro")));
		if (!keys.areAccepted(this.supervisor)) {
			getContent().add(new Message(Message.Tone.HINT, getTranslation("exchange.off")));
		}
		getContent().add(known, sheet);
		show();
	}

	private ExchangeKeyForm newForm() {
		return new ExchangeKeyForm(this.validator, this.keys::mayEndOn);
	}

	private void show() {
		List<ExchangeKeyLine> lines = this.keys.all(this.supervisor);
		this.none.setVisible(lines.isEmpty());
		this.table.setVisible(!lines.isEmpty());
		this.table.clear();
		lines.forEach((key) -> this.table.add(new Span(String.valueOf(key.number())), new Span(key.name()),
				new Span(scopes(key)), new Span(day(key.endsOn())), new Span(used(key)),
				new Span(getTranslation(key.state().messageKey())), action(key)));
	}

	private String scopes(ExchangeKeyLine key) {
		return key.scopes()
			.stream()
			.map((scope) -> getTranslation(scope.messageKey()))
			.collect(Collectors.joining(", "));
	}

	private String used(ExchangeKeyLine key) {
		LocalDate day = key.usedOn();
		return (day != null) ? day(day) : getTranslation("passkey.neverUsed");
	}

	private String day(LocalDate day) {
		return PortalTime.shortDate(day, getLocale());
	}

	private Component action(ExchangeKeyLine key) {
		if (key.state() != ExchangeKeyLine.State.WORKS) {
			return new Span();
		}
		Button revoke = new Button(getTranslation("exchange.key.revoke"), (click) -> revoke(key));
		revoke.setAriaLabel(getTranslation("agent.agents.actionOn", getTranslation("exchange.key.revoke"), key.name()));
		return revoke;
	}

	private void make() {
		NewKey key = new NewKey();
		List<Problem> problems = this.form.write(key);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			SecretToken secret = this.keys.make(this.supervisor, key, this.form.chosen());
			this.place.removeAll();
			this.form = newForm();
			this.place.add(this.form);
			show();
			this.message.say(Message.Tone.GOOD, getTranslation("exchange.key.made"), new Code(secret.value()),
					new Paragraph(getTranslation("exchange.key.once")));
		}
	}

	// Move the focus: its button was just removed.
	private void revoke(ExchangeKeyLine key) {
		this.keys.revoke(this.supervisor, key.id());
		show();
		this.message.say(Message.Tone.GOOD, getTranslation("exchange.key.revoked", key.name()));
	}

}
