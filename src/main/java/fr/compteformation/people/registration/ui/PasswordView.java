package fr.compteformation.people.registration.ui;

import java.util.List;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.ui.NewPasswordFields;
import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Registrations;
import fr.compteformation.people.registration.Step;
import fr.compteformation.people.signin.RememberMeRequest;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;

/** Step 3: the password; then the registration is saved. */
@Route(StepView.ROOT + "/mot-de-passe")
@AnonymousAllowed
class PasswordView extends StepView {

	private final Registrations registrations;

	private final ErrorSummary summary = new ErrorSummary();

	private final NewPasswordFields password;

	private final Checkbox stay = new Checkbox(getTranslation("registration.password.stay"));

	private final RememberMeRequest stayWish;

	PasswordView(Visit visit, Registrations registrations, NewPasswords newPasswords, RememberMeRequest stayWish) {
		super(Step.PASSWORD, visit);
		this.registrations = registrations;
		this.stayWish = stayWish;
		this.password = new NewPasswordFields(newPasswords);
	}

	@Override
	void show(Draft draft) {
		this.stay.setHelperText(getTranslation("registration.password.stay.hint"));
		add(introduction("field.someRequired"), this.summary, this.password,
				new Paragraph(getTranslation("registration.password.note")), this.stay,
				new StepActions(this, "registration.password.submit", (click) -> submit()));
		this.password.addTypingListener(() -> visit().touch());
	}

	private void submit() {
		Draft draft = visit().draft();
		if (Step.current(draft) != Step.PASSWORD) {
			goToWhereItStands(draft);
			return;
		}
		List<Problem> problems = this.password.problems(draft.typed().toIdentity());
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.registrations.register(visit().key(), this.password.password(), getLocale());
			this.stayWish.keep(draft.typed().toIdentity().nir(), this.stay.getValue());
			goTo(Step.CONFIRMATION);
		}
	}

	// The draft was finished in another tab or has expired.
	private void goToWhereItStands(Draft draft) {
		if (!draft.isRegistered()) {
			Banner.leave(Message.Tone.BAD, "registration.draftGone");
		}
		goTo(Step.current(draft));
	}

}
