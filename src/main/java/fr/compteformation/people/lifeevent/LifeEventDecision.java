package fr.compteformation.people.lifeevent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.base.PrintableText;

/**
 * The words that go with an act on a reported event. Forms bind it; constraint messages
 * are translation keys.
 */
@NamedInterface("forms")
public class LifeEventDecision {

	@NotBlank(message = "lifeevent.remark.missing")
	@Size(max = LifeEvent.MAX_TEXT, message = "field.tooLong")
	private @Nullable String remark;

	public @Nullable String getRemark() {
		return this.remark;
	}

	public void setRemark(@Nullable String remark) {
		this.remark = PrintableText.of(remark);
	}

	/**
	 * The words.
	 * @throws IllegalArgumentException if there are none, or too many
	 */
	String words() {
		if (this.remark == null || this.remark.isBlank() || this.remark.length() > LifeEvent.MAX_TEXT) {
			throw new IllegalArgumentException("no words, or too many");
		}
		return this.remark;
	}

	/** Keep personal remarks out of logs. */
	@Override
	public String toString() {
		return "LifeEventDecision";
	}

}
