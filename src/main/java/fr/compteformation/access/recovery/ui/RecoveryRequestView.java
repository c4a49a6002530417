package fr.compteformation.access.recovery.ui;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.access.passkey.PasskeyPages;
import fr.compteformation.access.recovery.Recoveries;
import fr.compteformation.access.recovery.RecoveryRequest;
import fr.compteformation.access.recovery.RecoveryState;
import fr.compteformation.access.recovery.RecoveryStatus;
import fr.compteformation.people.signin.PartialSignIn;
import fr.compteformation.people.signin.SecondFactorSignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The page for requesting recovery and following its progress.
 */
@Route("connexion/cle/perdue")
@AnonymousAllowed
@TitleKey("passkey.recovery.title")
class RecoveryRequestView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	static final String ADDRESS = "/connexion/cle/perdue";

	private final Recoveries recoveries;

	private final SecondFactorSignIn signIn;

	private final ErrorSummary summary = new ErrorSummary();

	private final TextArea contact = new TextArea(getTranslation("passkey.recovery.contact"));

	private final EntityBinder<RecoveryRequest> binder;

	private final Div outcome = new Div();

	private final Div sheets = new Div();

	RecoveryRequestView(Recoveries recoveries, SecondFactorSignIn signIn, Validator validator) {
		this.recoveries = recoveries;
		this.signIn = signIn;
		this.binder = new EntityBinder<>(RecoveryRequest.class, validator);
		this.binder.forField(this.contact).withNullRepresentation("").bind("contact");
		this.contact.setHelperText(getTranslation("passkey.recovery.contact.hint"));
		this.contact.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
		this.outcome.getElement().setAttribute("tabindex", "-1");
		this.sheets.addClassName("stack");
		Div body = new Div(this.outcome, this.sheets);
		body.addClassName("stack");
		getContent().addClassName("narrow");
		getContent().add(new Anchor(PasskeyPages.SECOND_FACTOR.path(), getTranslation("action.backToSignIn")),
				new H1(getTranslation(titleKey())), body);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.signIn.half().ifPresentOrElse(this::show, () -> event.forwardTo(SharedPages.SIGN_IN.route()));
	}

	private void show(PartialSignIn half) {
		Optional<RecoveryStatus> last = this.recoveries.of(half).filter((status) -> isTold(status.state()));
		this.sheets.removeAll();
		last.ifPresent((status) -> this.sheets.add(new RecoveryTrack(status, this.recoveries.hours())));
		if (last.filter((status) -> status.state().isOpen()).isEmpty()) {
			this.sheets.add(form(last.isPresent()));
		}
	}

	// Cancelled and completed requests are not shown: the page offers a new one.
	private static boolean isTold(RecoveryState state) {
		return state.isOpen() || state == RecoveryState.REFUSED;
	}

	private Section form(boolean again) {
		OrderedList steps = new OrderedList(
				new ListItem(getTranslation("passkey.recovery.step.check", this.recoveries.days())),
				new ListItem(getTranslation("passkey.recovery.step.delay", this.recoveries.hours())),
				new ListItem(getTranslation("passkey.recovery.step.after")));
		Button submit = new Button(getTranslation("passkey.recovery.submit"), (click) -> ask());
		submit.addThemeVariants(ButtonVariant.PRIMARY);
		Section form = new Section(
				new Paragraph(getTranslation(again ? "passkey.recovery.again" : "passkey.recovery.what")), steps,
				new Paragraph(getTranslation("passkey.recovery.step.found")), this.summary, this.contact, submit);
		form.addClassNames("sheet", "stack");
		form.getElement().setAttribute("aria-label", getTranslation(titleKey()));
		return form;
	}

	private void ask() {
		this.signIn.half().ifPresentOrElse(this::ask, () -> {
			Banner.leave(Message.Tone.BAD, "passkey.signIn.over");
			getUI().ifPresent((ui) -> ui.navigate(SharedPages.SIGN_IN.route()));
		});
	}

	private void ask(PartialSignIn half) {
		RecoveryRequest request = new RecoveryRequest();
		List<Problem> problems = this.binder.write(request);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.recoveries.ask(half, request);
			show(half);
			this.outcome.removeAll();
			this.outcome.add(new Message(Message.Tone.GOOD, getTranslation("passkey.recovery.sent")));
			this.outcome.getElement().callJsFunction("focus");
		}
	}

}
