package fr.compteformation.rights.dif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.dif.constraint.EvidenceGiven;
import fr.compteformation.rights.hours.DifHours;

/**
 * An agent’s correction of hours that were settled before, or that nobody declared on the
 * portal. The form binds this object; constraint messages are translation keys.
 */
@NamedInterface("forms")
@EvidenceGiven(groups = OnEntry.class)
public class DifRectification {

	/** The legal maximum of hours. */
	public static final int MAX_HOURS = 120;

	@NotNull(message = "dif.rectify.hours.missing")
	@Min(value = 0, message = "dif.rectify.hours.missing")
	@Max(value = MAX_HOURS, message = "dif.rectify.hours.missing")
	private @Nullable Integer hours;

	@NotNull(message = "dif.rectify.motive.missing")
	private @Nullable DifMotive motive;

	@Size(max = DifDecision.MAX_TEXT, message = "field.tooLong")
	private @Nullable String text;

	@Size(max = DifDeclaration.MAX_FILES, message = "dif.documents.tooMany")
	private List<DocumentId> documents = new ArrayList<>();

	private boolean seen;

	/** The validated decision. */
	DifDecision decision() {
		return new DifDecision(DifAct.RECTIFY, new DifHours(Objects.requireNonNull(this.hours)), this.motive,
				Objects.requireNonNullElse(this.text, ""));
	}

	public @Nullable Integer getHours() {
		return this.hours;
	}

	public void setHours(@Nullable Integer hours) {
		this.hours = hours;
	}

	public @Nullable DifMotive getMotive() {
		return this.motive;
	}

	public void setMotive(@Nullable DifMotive motive) {
		this.motive = motive;
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = PrintableText.of(text);
	}

	public List<DocumentId> getDocuments() {
		return this.documents;
	}

	public void setDocuments(List<DocumentId> documents) {
		this.documents = new ArrayList<>(documents);
	}

	/** Whether the agent has seen the original, so that no file is needed. */
	public boolean isSeen() {
		return this.seen;
	}

	public void setSeen(boolean seen) {
		this.seen = seen;
	}

	/** Keep personal remarks out of logs. */
	@Override
	public String toString() {
		return "DifRectification";
	}

}
