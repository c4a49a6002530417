package fr.compteformation.people.reauthentication.ui;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.ui.SecretField;
import fr.compteformation.people.reauthentication.CurrentPasswords;
import fr.compteformation.people.reauthentication.ProofAttempt;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.Wait;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * The reauthentication field: asks for the password or another proof, or nothing after a
 * recent one.
 */
public class ProofField extends Composite<Div> {

	private final CurrentPasswords passwords;

	private final Citizen citizen;

	private final PasswordField password = new SecretField("account.proof.password");

	private final Paragraph note = new Paragraph();

	private final Div others = new Div();

	private @Nullable Proof proof;

	ProofField(CurrentPasswords passwords, Proofs proofs, List<ProofMeans> means, Citizen citizen) {
		this.passwords = passwords;
		this.citizen = citizen;
		this.password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
		this.password.setRequiredIndicatorVisible(true);
		this.password.setManualValidation(true);
		this.note.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
		this.others.addClassNames("actions", "near");
		means.stream().flatMap((way) -> way.offer(citizen, this::confirm).stream()).forEach(this.others::add);
		getContent().addClassName("stack");
		getContent().add(this.note, this.password, this.others);
		show(proofs.recent(citizen).isPresent());
	}

	/**
	 * Validates the field and marks the problems.
	 * @return empty on success
	 */
	public List<Problem> problems() {
		return switch (this.passwords.check(this.citizen, new Password(this.password.getValue()))) {
			case ProofAttempt.Given given -> {
				this.proof = given.proof();
				mark("");
				yield List.of();
			}
			case ProofAttempt.Refused refused -> {
				show(false);
				String message = getTranslation(refused.messageKey(),
						Wait.inWords(this.passwords.waitOf(this.citizen)));
				mark(message);
				yield List
					.of(new Problem(this.password.isVisible() ? this.password.getLabel() : "", message, target()));
			}
		};
	}

	/**
	 * The proof, after {@link #problems()} returned none.
	 * @throws IllegalStateException if there is none
	 */
	public Proof proof() {
		return Optional.ofNullable(this.proof).orElseThrow(() -> new IllegalStateException("not proved"));
	}

	/** Whether there is unsaved input. */
	public boolean isTyped() {
		return !this.password.isEmpty();
	}

	/** Clears the field after the operation. */
	public void clear() {
		this.password.clear();
		mark("");
		show(this.proof != null);
	}

	// Move the focus: the button that had it is gone.
	private void confirm() {
		mark("");
		show(true);
		this.note.getElement().callJsFunction("focus");
	}

	private void show(boolean proved) {
		boolean hasPassword = this.passwords.exists(this.citizen);
		this.note.setText(getTranslation(proved ? "account.proof.given" : "account.proof.asked"));
		this.note.setVisible(proved || !hasPassword);
		this.password.setVisible(!proved && hasPassword);
		this.others.setVisible(!proved && this.others.getComponentCount() > 0);
	}

	private void mark(String message) {
		this.password.setErrorMessage(message);
		this.password.setInvalid(!message.isEmpty());
	}

	private Component target() {
		return this.password.isVisible() ? this.password : this.others.getChildren().findFirst().orElse(this.note);
	}

}
