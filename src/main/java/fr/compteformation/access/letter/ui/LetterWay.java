package fr.compteformation.access.letter.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

import org.springframework.core.annotation.Order;

import fr.compteformation.access.letter.LetterProgress;
import fr.compteformation.access.letter.ProofLetters;
import fr.compteformation.people.identityproof.ui.WayCard;
import fr.compteformation.people.identityproof.ui.WayToProve;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Citizen;

/** “Avec un code par courrier”. */
@org.springframework.stereotype.Component
@Order(3)
class LetterWay implements WayToProve {

	private final ProofLetters letters;

	LetterWay(ProofLetters letters) {
		this.letters = letters;
	}

	@Override
	public Optional<Component> card(Citizen citizen) {
		if (this.letters.progressOf(citizen)
			.filter((progress) -> !(progress instanceof LetterProgress.Over))
			.isPresent()) {
			return Optional.empty();
		}
		return Optional.of(switch (this.letters.offerTo(citizen)) {
			case ProofLetters.Offer.Available available ->
				card(new Button(text("identity.letter.ask"), (click) -> ask(citizen)));
			case ProofLetters.Offer.Later later -> card(new Paragraph(text("identity.letter.later",
					PortalTime.date(PortalTime.dayOf(later.from()), UI.getCurrent().getLocale()))));
			case ProofLetters.Offer.Unavailable unavailable -> card(new Paragraph(text("identity.letter.unavailable")));
		});
	}

	@Override
	public boolean hasBegun(Citizen citizen) {
		return this.letters.progressOf(citizen).isPresent();
	}

	@Override
	public Optional<Component> progress(Citizen citizen) {
		return this.letters.progressOf(citizen).map((progress) -> new LetterSheet(this.letters, citizen, progress));
	}

	private Component card(Component action) {
		return new WayCard(WayCard.Drawing.LETTER, text("identity.letter.title"), text("identity.letter.delay"),
				text("identity.letter.text"), action);
	}

	private void ask(Citizen citizen) {
		if (this.letters.ask(citizen) instanceof ProofLetters.Offer.Available) {
			Banner.leave(Message.Tone.GOOD, "identity.letter.asked");
		}
		UI.getCurrent().refreshCurrentRoute(false);
	}

	private static String text(String key, Object... parameters) {
		return UI.getCurrent().getTranslation(key, parameters);
	}

}
