package fr.compteformation.people.profile.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.account.Profile;
import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.emailchange.EmailChanges;
import fr.compteformation.people.emailchange.ui.EmailSheet;
import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.reauthentication.ui.ProofFields;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/** The profile page of the signed-in person. */
@Route("mon-profil")
@Menu(title = "frame.profile", order = 10)
@ShownIn({ MenuPlace.ACCOUNT, MenuPlace.SPACE })
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROFILE, text = "frame.action.profile", order = 10)
@TitleKey("account.profile.title")
class ProfileView extends Composite<Div> implements BeforeLeaveObserver, TranslatedTitle {

	private final Profiles profiles;

	private final Citizen citizen;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div outcome = new Div();

	private final Div question = new Div();

	private final ProfileForm form;

	private final EmailSheet email;

	private Profile seen;

	private List<Object> saved = List.of();

	ProfileView(Profiles profiles, EmailChanges emailChanges, Validator validator, IdentitySettings policies,
			ProofFields proofs, I18NProvider translations, AuthenticationContext authentication) {
		this.profiles = profiles;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.form = new ProfileForm(validator, policies, translations.getProvidedLocales());
		this.seen = profiles.of(this.citizen);
		this.email = new EmailSheet(emailChanges, validator, this.citizen, this.seen.identity().email(),
				proofs.of(this.citizen));
		this.outcome.addClassName("stack");
		this.outcome.getElement().setAttribute("tabindex", "-1");
		show(this.seen);
		this.form.addTypingListener(() -> UnsavedTyping.tell(this.form, isUnsaved()));
		UnsavedTyping.watch(this.form);
		Div sheets = new Div(new IdentityFacts(this.seen.identity()), sheet(), this.email, elsewhere());
		sheets.addClassName("stack");
		getContent().addClassName("narrow");
		this.question.addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), this.question, sheets);
	}

	@Override
	public void beforeLeave(BeforeLeaveEvent leave) {
		if (isUnsaved() || this.email.isTyped()) {
			UnsavedTyping.ask(leave, this.question);
		}
	}

	private boolean isUnsaved() {
		return !this.form.typed().equals(this.saved);
	}

	private Section sheet() {
		Button save = new Button(getTranslation("action.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Section sheet = new Section(this.summary, this.outcome, this.form, new FormActions(SharedPages.RIGHTS, save));
		sheet.addClassNames("sheet", "stack");
		sheet.getElement().setAttribute("aria-label", getTranslation("account.profile.contactDetails"));
		return sheet;
	}

	private Section elsewhere() {
		Div links = new Div(new Anchor("/" + ChangePasswordView.ADDRESS, getTranslation("action.changePassword")),
				new Anchor(SharedPages.DIPLOMA.path(), getTranslation("account.profile.diploma")));
		links.addClassName("links");
		Section section = new Section(links);
		section.addClassName("sheet");
		section.getElement().setAttribute("aria-label", getTranslation("account.profile.elsewhere"));
		return section;
	}

	private void show(Profile profile) {
		this.seen = profile;
		this.form.read(profile);
		this.saved = this.form.typed();
		UnsavedTyping.tell(this.form, false);
	}

	private void save() {
		Profile typed = this.seen.copy();
		List<Problem> problems = this.form.write(typed);
		this.outcome.removeAll();
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.profiles.save(this.citizen, this.seen, typed)
				.ifPresentOrElse((kept) -> tellBoth(typed, kept), this::tellSaved);
		}
	}

	private void tellSaved() {
		show(this.profiles.of(this.citizen));
		tell(new Message(Message.Tone.GOOD, getTranslation("account.profile.saved")));
	}

	private void tellBoth(Profile typed, Profile kept) {
		tell(new ConflictingProfile(this.form.told(typed), this.form.told(kept), () -> {
			this.seen = kept;
			save();
		}, () -> {
			this.outcome.removeAll();
			show(kept);
		}));
	}

	private void tell(Component what) {
		this.outcome.add(what);
		this.outcome.getElement().callJsFunction("focus");
	}

}
