package fr.compteformation.office.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;

/**
 * To which colleague a question is handed over, with a word. The form binds this object;
 * constraint messages are translation keys.
 */
public class ContactHandOver {

	@NotNull(message = "contact.problem.colleague")
	private @Nullable Agent colleague;

	@Size(max = ContactQueue.MAX_REMARK, message = "contact.problem.remarkTooLong")
	private String word = "";

	public @Nullable Agent getColleague() {
		return this.colleague;
	}

	public void setColleague(@Nullable Agent colleague) {
		this.colleague = colleague;
	}

	/** For the colleague; may be empty. */
	public String getWord() {
		return this.word;
	}

	public void setWord(String word) {
		this.word = word;
	}

}
