package fr.compteformation.access.letter.ui;

import java.time.Instant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.access.letter.LetterProgress;
import fr.compteformation.access.letter.ProofLetters;
import fr.compteformation.people.identityproof.ui.ProgressSheet;
import fr.compteformation.people.identityproof.ui.WayCard;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.JumpLink;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Citizen;

/** The progress of a person’s letter, and the field for its code. */
class LetterSheet extends Composite<Div> {

	private final ProofLetters letters;

	private final Citizen citizen;

	LetterSheet(ProofLetters letters, Citizen citizen, LetterProgress progress) {
		this.letters = letters;
		this.citizen = citizen;
		getContent().add(switch (progress) {
			case LetterProgress.Waiting(Instant askedAt) ->
				sheet("identity.letter.waiting", askedAt, getTranslation("identity.letter.waiting.text"))
					.with(otherWay());
			case LetterProgress.Sent sent -> sheet("identity.letter.sent", sent.sentAt(),
					getTranslation("identity.letter.sent.text", day(sent.until())))
				.with(new LetterCodeForm(letters, citizen), nothingCame(), otherWay());
			case LetterProgress.Over over -> new ProgressSheet(WayCard.Drawing.LETTER,
					getTranslation("identity.letter.over"),
					getTranslation(over.tooManyTries() ? "identity.letter.over.tries" : "identity.letter.over.text"));
		});
	}

	private ProgressSheet sheet(String headlineKey, Instant day, String text) {
		return new ProgressSheet(WayCard.Drawing.LETTER, getTranslation(headlineKey, day(day)), text);
	}

	private Details nothingCame() {
		Div answer = new Div(new Paragraph(getTranslation("identity.letter.nothing.text")));
		answer.addClassName("stack");
		switch (this.letters.offerTo(this.citizen)) {
			case ProofLetters.Offer.Available available ->
				answer.add(new Button(getTranslation("identity.letter.again"), (click) -> askAgain()));
			case ProofLetters.Offer.Later later ->
				answer.add(new Paragraph(getTranslation("identity.letter.later", day(later.from()))));
			case ProofLetters.Offer.Unavailable unavailable -> {
			}
		}
		return new Details(getTranslation("identity.letter.nothing"), answer);
	}

	private JumpLink otherWay() {
		return new JumpLink("facons", getTranslation("identity.letter.otherWay"));
	}

	private void askAgain() {
		if (this.letters.ask(this.citizen) instanceof ProofLetters.Offer.Available) {
			Banner.leave(Message.Tone.GOOD, "identity.letter.asked");
		}
		UI.getCurrent().refreshCurrentRoute(false);
	}

	private String day(Instant instant) {
		return PortalTime.date(PortalTime.dayOf(instant), getLocale());
	}

}
