package fr.compteformation.people.accountlink.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.account.ui.OtherWay;
import fr.compteformation.people.accountlink.PasswordPages;
import fr.compteformation.people.signin.RefusedAttempt;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/** The sign-in page, with the links to register and to other sign-in methods. */
@Route("connexion")
@AnonymousAllowed
@TitleKey("account.signIn.title")
class SignInView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final AuthenticationContext authentication;

	private final List<OtherWay> otherWays;

	private final SignIn signIn;

	private final SecurityChecks securityChecks;

	private final ErrorSummary summary = new ErrorSummary();

	private final SignInForm form = new SignInForm();

	SignInView(AuthenticationContext authentication, List<OtherWay> otherWays, SignIn signIn,
			SecurityChecks securityChecks) {
		this.authentication = authentication;
		this.otherWays = otherWays;
		this.signIn = signIn;
		this.securityChecks = securityChecks;
		Div sides = new Div(registered(), newcomer());
		sides.addClassName("cards");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("account.signIn.oneAccount")),
				sides, professionals());
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (this.authentication.getAuthenticatedUser(SignedIn.class).isPresent()) {
			event.forwardTo(SharedPages.RIGHTS.route());
		}
		else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
			SignIn.takeRefused().ifPresent(this::takeBack);
			this.summary.show(List.of(this.form.problem()));
		}
	}

	private void takeBack(RefusedAttempt refused) {
		this.form.takeBack(refused);
		if (refused.checkHelps()) {
			this.form.add(new SecurityCheckField(this.securityChecks, CheckedForm.SIGN_IN), this.signIn::buyTry);
		}
	}

	private Section registered() {
		Section section = new Section(new H2(getTranslation("account.signIn.registered")), this.summary, this.form,
				link(), forgotten());
		this.otherWays.forEach((way) -> way.offer().ifPresent(section::add));
		section.addClassNames("sheet", "stack");
		return section;
	}

	// A click instead of a link, so that the typed number is passed on.
	private Paragraph link() {
		Button link = new Button(getTranslation("account.signInLink.send"), (click) -> askForLink());
		link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
		return new Paragraph(link);
	}

	private void askForLink() {
		getUI().flatMap((ui) -> ui.navigate(AskForSignInLinkView.class))
			.ifPresent((page) -> page.begin(this.form.typedNumber()));
	}

	private Paragraph forgotten() {
		return new Paragraph(new Anchor(PasswordPages.FORGOTTEN.path(), getTranslation("account.signIn.forgotten")));
	}

	private Section newcomer() {
		Anchor register = new Anchor(SharedPages.REGISTRATION.path(), getTranslation("account.signIn.register"));
		register.addClassNames("btn", "ghost");
		Section section = new Section(new H2(getTranslation("account.signIn.newcomer")),
				new Paragraph(getTranslation("account.signIn.newcomer.text")), register,
				new Paragraph(new Anchor(SharedPages.TUTORIAL.path(), getTranslation("account.signIn.tutorial"))));
		this.otherWays.forEach((way) -> way.offer().ifPresent(section::add));
		section.addClassNames("sheet", "stack");
		return section;
	}

	private Paragraph professionals() {
		return new Paragraph(
				new Anchor(SharedPages.PROFESSIONAL_SIGN_IN.path(), getTranslation("account.signIn.professionals")));
	}

}
