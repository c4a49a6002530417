package fr.compteformation.office.template;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.compteformation.platform.base.PrintableText;

/**
 * The texts of a template in both languages. The form binds this object; constraint
 * messages are translation keys.
 */
@Embeddable
public class TemplateTexts {

	/** The maximum length of a text, in characters. */
	public static final int MAX_TEXT = 1500;

	@NotBlank(message = "template.problem.blank")
	@Size(max = MAX_TEXT, message = "template.problem.tooLong")
	@Column(name = "french_text")
	private String french = "";

	@NotBlank(message = "template.problem.blank")
	@Size(max = MAX_TEXT, message = "template.problem.tooLong")
	@Column(name = "english_text")
	private String english = "";

	/** For the form. */
	public TemplateTexts() {
	}

	TemplateTexts(String french, String english) {
		this.french = french;
		this.english = english;
	}

	String in(Locale locale) {
		return locale.getLanguage().equals("en") ? this.english : this.french;
	}

	public String getFrench() {
		return this.french;
	}

	public void setFrench(String french) {
		this.french = printable(french);
	}

	public String getEnglish() {
		return this.english;
	}

	public void setEnglish(String english) {
		this.english = printable(english);
	}

	private static String printable(String typed) {
		String text = PrintableText.of(typed);
		return (text != null) ? text : "";
	}

}
