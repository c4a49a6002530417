package fr.compteformation.office.invitation.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.signin.SignInDoor;
import fr.compteformation.people.password.ui.NewPasswordFields;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.LinkView;

/**
 * The page of a link by which somebody chooses the password of their work account.
 * Opening it changes nothing. The password does not sign in: both factors come next.
 */
public abstract class PasswordLinkView extends LinkView implements KeepsTyping {

	private final SignInDoor door;

	private final ErrorSummary summary = new ErrorSummary();

	private final NewPasswordFields password;

	/**
	 * @param titles prefix of the title keys; the state follows
	 * @param texts prefix of the text keys; the state follows
	 * @param door where to sign in next
	 */
	protected PasswordLinkView(String titles, String texts, SignInDoor door, NewPasswordFields password) {
		super(titles, texts);
		this.door = door;
		this.password = password;
	}

	@Override
	protected Anchor wayOn(SecretState state) {
		Anchor wayOn = new Anchor(this.door.signIn().path(), getTranslation(switch (this.door) {
			case AGENTS -> "agent.invitation.signIn";
			case PROFESSIONALS -> "professional.signIn.title";
		}));
		wayOn.addClassName("btn");
		return wayOn;
	}

	/** The fields of the password. */
	protected NewPasswordFields password() {
		return this.password;
	}

	/**
	 * The form, from its problems to its button.
	 * @param fields the fields in their order
	 */
	protected Component[] form(SerializableRunnable save, Component... fields) {
		Button button = new Button(getTranslation("action.save"), (click) -> save.run());
		button.addThemeVariants(ButtonVariant.PRIMARY);
		return Stream.of(Stream.of(this.summary), Stream.of(fields), Stream.of(button))
			.flatMap((part) -> part)
			.toArray(Component[]::new);
	}

	protected void show(List<Problem> problems) {
		this.summary.show(problems);
	}

	/** Goes on to the sign-in, after the password was set. */
	protected void leave() {
		Banner.leave(Message.Tone.GOOD, "agent.invitation.done");
		getUI().ifPresent((ui) -> ui.navigate(this.door.signIn().route()));
	}

}
