package fr.compteformation.access.identitydocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.document.DocumentId;

/**
 * Why a person contests a refusal, with files if they have any. The form binds this
 * object; constraint messages are translation keys.
 */
public class IdentityContest {

	/** The maximum number of files. */
	public static final int MAX_FILES = 5;

	@NotBlank(message = "identityDocument.contest.text.missing")
	@Size(max = IdentityDecision.MAX_TEXT, message = "field.tooLong")
	private String text = "";

	@Size(max = MAX_FILES, message = "identityDocument.contest.files.tooMany")
	private List<DocumentId> files = List.of();

	public String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = Objects.requireNonNullElse(PrintableText.of(text), "");
	}

	public List<DocumentId> getFiles() {
		return this.files;
	}

	public void setFiles(List<DocumentId> files) {
		this.files = new ArrayList<>(files);
	}

	/** Texts may contain personal data. */
	@Override
	public String toString() {
		return "********";
	}

}
