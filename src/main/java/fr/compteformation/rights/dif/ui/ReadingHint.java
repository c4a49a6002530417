package fr.compteformation.rights.dif.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.ui.Polling;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.DifProposal;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.reading.BackgroundReadings;
import fr.compteformation.rights.reading.DifFinding;
import fr.compteformation.rights.reading.DifReading;
import fr.compteformation.rights.reading.DocumentReading;
import fr.compteformation.rights.reading.PersonNames;

/**
 * Says what was read on the documents of a form, and offers to correct hours that differ.
 * It refuses nothing and nobody has to wait for it.
 */
class ReadingHint extends Composite<Div> {

	private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

	/** After this time the reading is left to the agents. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final BackgroundReadings readings;

	private final PersonNames names;

	private final FormWording wording;

	private final Clock clock;

	private final Div status = new Div();

	private final HtmlComponent bar = new HtmlComponent("progress");

	private final Div choices = new Div();

	private SerializableConsumer<EmployerHours> onCorrect = (hours) -> {
	};

	private List<DocumentId> files = List.of();

	private @Nullable BigDecimal typed;

	private int hours;

	private boolean several;

	private @Nullable BigDecimal kept;

	private Instant end = Instant.EPOCH;

	ReadingHint(BackgroundReadings readings, PersonNames names, FormWording wording, Clock clock) {
		this.readings = readings;
		this.names = names;
		this.wording = wording;
		this.clock = clock;
		this.status.getElement().setAttribute("role", "status");
		this.status.getElement().setAttribute("tabindex", "-1");
		this.bar.getElement().setAttribute("aria-label", getTranslation("dif.reading.progress"));
		this.choices.addClassNames("actions", "near");
		getContent().addClassNames("reading", "stack");
		getContent().add(this.status, this.bar, this.choices);
		show();
		Polling.whileWaiting(this, this::look);
	}

	/**
	 * @param listener receives the hours read when the person chooses them
	 */
	void onCorrect(SerializableConsumer<EmployerHours> listener) {
		this.onCorrect = listener;
	}

	/** Starts to read files that were added, in the background. */
	void read(List<DocumentId> added) {
		if (!added.equals(this.files)) {
			this.files = List.copyOf(added);
			this.kept = null;
			this.end = this.clock.instant().plus(PATIENCE);
			this.files.forEach(this.readings::start);
			look();
		}
	}

	/**
	 * Compares with the typed hours.
	 * @param employers the valid input; empty if there is none
	 */
	void compare(DifProposal proposal, List<EmployerHours> employers) {
		this.typed = employers.isEmpty() ? null : proposal.typed();
		this.hours = proposal.hours().value();
		this.several = employers.size() > 1;
		show();
	}

	private void look() {
		Polling.poll(this, LOOK_EVERY, isReading());
		show();
	}

	private boolean isReading() {
		return this.clock.instant().isBefore(this.end) && this.files.stream().anyMatch(this.readings::isRunning);
	}

	private void show() {
		boolean reading = isReading();
		this.bar.setVisible(reading);
		this.choices.removeAll();
		setVisible(!this.files.isEmpty());
		if (reading) {
			say("running");
		}
		else if (this.typed == null || this.files.isEmpty()) {
			this.status.removeAll();
			getContent().removeClassName("note");
		}
		else {
			show(DifReading.of(known(), new DifHours(this.hours)), this.typed);
		}
	}

	// A document that could not be read leaves a doubt.
	private List<DocumentReading> known() {
		return this.files.stream()
			.map((file) -> this.readings.find(file, this.names).orElse(DocumentReading.NOTHING))
			.toList();
	}

	private void show(DifReading found, BigDecimal declared) {
		BigDecimal read = found.hours();
		if (found.finding() == DifFinding.AGREES && read != null) {
			say("agrees", inWords(read));
		}
		else if (found.finding() != DifFinding.DIFFERS || read == null || this.several || !isPossible(read)) {
			say("unsure");
		}
		else if (this.kept != null && declared.compareTo(this.kept) == 0) {
			say("kept", inWords(declared));
		}
		else {
			say("differs", inWords(read), inWords(declared));
			offer(read, declared);
		}
	}

	private void offer(BigDecimal read, BigDecimal declared) {
		Button correct = new Button(getTranslation("dif.reading.correct", inWords(read)), (click) -> correct(read));
		Button keep = new Button(getTranslation("dif.reading.keep", inWords(declared)), (click) -> keep(declared));
		this.choices.add(correct, keep);
	}

	private void correct(BigDecimal read) {
		this.onCorrect.accept(new EmployerHours(read));
		focus();
	}

	private void keep(BigDecimal declared) {
		this.kept = declared;
		show();
		focus();
	}

	// The button that had the focus is gone.
	private void focus() {
		this.status.getElement().callJsFunction("focus");
	}

	// Screen readers repeat a text that is set again, so it changes only if it differs.
	private void say(String key, String... parameters) {
		String text = getTranslation(this.wording.reading() + key, (Object[]) parameters);
		boolean said = this.status.getChildren()
			.anyMatch((line) -> line instanceof Paragraph paragraph && paragraph.getText().equals(text));
		if (!said) {
			this.status.removeAll();
			this.status.add(new Paragraph(text));
		}
		getContent().setClassName("note", key.equals("differs"));
		this.status.setClassName("soft", !key.equals("differs"));
	}

	private static boolean isPossible(BigDecimal hours) {
		return hours.signum() >= 0 && hours.compareTo(BigDecimal.valueOf(DifDecision.MAX_HOURS)) <= 0;
	}

	private String inWords(BigDecimal hours) {
		return NumberFormat.getNumberInstance(getLocale()).format(hours.setScale(2, RoundingMode.HALF_UP));
	}

}
