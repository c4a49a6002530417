package fr.compteformation.career.traits.ui;

import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.career.traits.LikertAnswer;
import fr.compteformation.career.traits.TraitResult;
import fr.compteformation.career.traits.TraitSentence;
import fr.compteformation.career.traits.Traits;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/** “Mes traits de personnalité”: the questionnaire, or its result. */
@Route("mon-espace/traits")
@Menu(title = "traits.title", order = 40)
@ShownIn(MenuPlace.SPACE)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROFILE, text = "traits.action", order = 14)
@TitleKey("traits.title")
class TraitsView extends Composite<Div> implements TranslatedTitle {

	private final Traits traits;

	private final Citizen citizen;

	private final Div outcome = new Div();

	private final Div page = new Div();

	TraitsView(Traits traits, AuthenticationContext authentication) {
		this.traits = traits;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.outcome.getElement().setAttribute("tabindex", "-1");
		this.page.addClassName("stack");
		Paragraph intro = new Paragraph(getTranslation("traits.intro"));
		intro.addClassName("intro");
		Paragraph only = new Paragraph(getTranslation("traits.onlyYou"));
		only.addClassName("soft");
		Div below = new Div(this.outcome, this.page);
		below.addClassName("stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), intro, only, below);
		show(traits.of(this.citizen));
	}

	private void show(Optional<TraitResult> result) {
		this.page.removeAll();
		if (result.isEmpty()) {
			this.page.add(new Questionnaire(this::answer));
			return;
		}
		Button again = new Button(getTranslation("traits.again"), (click) -> {
			show(Optional.empty());
			tell(Message.Tone.HINT, "traits.again.hint");
		});
		Button erase = new Button(getTranslation("traits.erase"), (click) -> erase());
		Div actions = new Div(again, erase);
		actions.addClassNames("actions", "near");
		this.page.add(new ResultSheet(result.get()), actions);
	}

	private void answer(Map<TraitSentence, LikertAnswer> answers) {
		show(Optional.of(this.traits.answer(this.citizen, answers)));
		tell(Message.Tone.GOOD, "traits.done");
	}

	private void erase() {
		this.traits.erase(this.citizen);
		show(Optional.empty());
		tell(Message.Tone.GOOD, "traits.erased");
	}

	// Move the focus: the button is gone.
	private void tell(Message.Tone tone, String key) {
		this.outcome.removeAll();
		this.outcome.add(new Message(tone, getTranslation(key)));
		this.outcome.getElement().callJsFunction("focus");
	}

}
