package fr.compteformation.office.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.compteformation.rights.dif.DifDecision;

/**
 * The text of a note. The form binds this object; constraint messages are translation
 * keys.
 */
@Embeddable
public class NoteText {

	@NotBlank(message = "backoffice.note.missing")
	@Size(max = DifDecision.MAX_TEXT, message = "field.tooLong")
	@Column(name = "text")
	private String text = "";

	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text.strip();
	}

}
